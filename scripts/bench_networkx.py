#!/usr/bin/env python3
"""Answers questions on a graph file of Dateline with NetworkX, for scripts/bench:

    bench_networkx.py GRAPH.db met ID
    bench_networkx.py GRAPH.db timeline ID SINCE UNTIL
    bench_networkx.py GRAPH.db path ID ID              fewest steps
    bench_networkx.py GRAPH.db journey ID ID           in time order, earliest arrival; NetworkX has no such search
    bench_networkx.py GRAPH.db degree
    bench_networkx.py GRAPH.db write FORMAT OUT        gexf, graphml or node-link
    bench_networkx.py GRAPH.db rows                    no more than reading what every export needs

Entities, events and relations are nodes, and so each step of a path has two edges. Prints a short answer that
can be compared: how many meetings or events, how many steps, the day of arrival, who is first with how many.
"""
import heapq
import itertools
import json
import sqlite3
import sys

import networkx

CONTACT = ("meet", "visit", "convene")
ROWS = ("SELECT * FROM article", "SELECT * FROM entity", "SELECT * FROM entity_name", "SELECT * FROM event",
        "SELECT * FROM participant", "SELECT * FROM relation",
        "SELECT report.event, report.article, evidence.* FROM report JOIN evidence ON evidence.report = report.key "
        "ORDER BY report.key, evidence.key")


def read_graph(path):
    graph = networkx.Graph()
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as file:
        graph.add_nodes_from((("entity", key), {"id": id, "name": name, "kind": kind}) for key, id, name, kind
                             in file.execute("SELECT key, id, name, kind FROM entity"))
        graph.add_nodes_from((("event", key), {"type": type, "start": start, "end": end, "status": status})
                             for key, type, start, end, status
                             in file.execute("SELECT key, type, start, end, status FROM event"))
        graph.add_edges_from((("event", event), ("entity", entity), {"role": role}) for event, entity, role
                             in file.execute("SELECT event, entity, role FROM participant"))
        for key, type, subject, object, title, since, until in file.execute("SELECT * FROM relation"):
            node = ("relation", key)
            graph.add_node(node, type=type, title=title, start=since or "", end=until or "9999-12-31")
            graph.add_edge(node, ("entity", subject))
            graph.add_edge(node, ("entity", object))
    return graph


def find(graph, id):
    return next(node for node, data in graph.nodes(data=True) if data.get("id") == id)


def met(graph, id):
    """Pairs of those on two sides of a contact, or on its only side."""
    asked, meetings = find(graph, id), 0
    for event in graph[asked]:
        if event[0] != "event" or graph.nodes[event]["type"] not in CONTACT:
            continue
        parties = [(node, edge["role"]) for node, edge in graph[event].items()
                   if graph.nodes[node]["kind"] in ("person", "organization")
                   and edge["role"] not in ("policy", "subject")]
        roles = {role for _, role in parties}
        one_side = len(roles) == 1
        meetings += sum(asked in (a, b) and (one_side or x != y or x == "attendee")
                        for (a, x), (b, y) in itertools.combinations(parties, 2))
    return meetings


def timeline(graph, id, since, until):
    def taken(event):
        start, end = event.get("start"), event.get("end")
        return start and start <= until and end >= since
    events = [graph.nodes[node] for node in graph[find(graph, id)] if node[0] == "event"]
    return len(sorted((event["start"], event["end"], event["type"]) for event in events if taken(event)))


def path(graph, a, b):
    asserted = networkx.subgraph_view(graph, filter_node=lambda node: graph.nodes[node].get("status") != "denied")
    try:
        return f"{len(networkx.shortest_path(asserted, find(graph, a), find(graph, b))) // 2} steps"
    except networkx.NetworkXNoPath:
        return "0 steps"


def journey(graph, a, b):
    """The day on which b is reached at the earliest; a step can be taken on any day of its date."""
    start, goal = find(graph, a), find(graph, b)
    queue, reached = [("", start)], set()
    while queue:
        day, entity = heapq.heappop(queue)
        if entity == goal:
            return day
        if entity in reached:
            continue
        reached.add(entity)
        for step in graph[entity]:
            data = graph.nodes[step]
            if data["start"] is None or data["end"] < day or data.get("status") == "denied" or step in reached:
                continue
            reached.add(step)  # nobody will take it earlier
            then = max(day, data["start"])
            for other in graph[step]:
                if other not in reached:
                    heapq.heappush(queue, (then, other))
    return "0 steps"


def degree(graph):
    """Who is linked with the most others."""
    best = (0, "")
    for node, data in graph.nodes(data=True):
        if node[0] == "entity":
            others = {other for step in graph[node] if graph.nodes[step].get("status") != "denied"
                      for other in graph[step]}
            best = min(best, (-len(others - {node}), data["id"]))
    return f"{best[1]} {-best[0]}"


def write(graph, name, out):
    """By NetworkX's own writer, which takes no None; events and relations are nodes."""
    plain = networkx.Graph()
    plain.add_nodes_from((f"{kind} {key}", {name: value or "" for name, value in data.items()})
                         for (kind, key), data in graph.nodes(data=True))
    plain.add_edges_from((f"{a[0]} {a[1]}", f"{b[0]} {b[1]}", data) for a, b, data in graph.edges(data=True))
    if name == "node-link":
        with open(out, "w", encoding="utf-8") as file:
            json.dump(networkx.node_link_data(plain), file)
    else:
        {"gexf": networkx.write_gexf, "graphml": networkx.write_graphml}[name](plain, out)
    return len(plain)


def count_rows(path):
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as file:
        return sum(1 for query in ROWS for _ in file.execute(query))


def main():
    if sys.argv[2] == "rows":
        print(count_rows(sys.argv[1]))
        return
    graph = read_graph(sys.argv[1])
    answer = {"met": met, "timeline": timeline, "path": path, "journey": journey, "degree": degree,
              "write": write}[sys.argv[2]]
    print(answer(graph, *sys.argv[3:]))


if __name__ == "__main__":
    main()
