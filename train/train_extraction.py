#!/usr/bin/env python3
"""Learns what extraction chooses by: the tables models/*.tsv, log-linear models that can be read.

usage: train/train_extraction.py [STAGE...] [--data FOLDER] [--tool PROGRAM] [--work FOLDER]

What is learned in one stage must be as unsure of the annotated articles as it is of new ones when the next
stage learns from it. So each fifth of them is read by a network that has not learned from it (WORK/fold0.model
to fold4.model; scripts/train makes them) and by tables fitted to the other four (WORK/fold0/names.tsv and so
on, written here). What is printed is therefore the quality in five-fold cross-validation by article. The tool,
`ninja -C build extraction_features`, gives what speaks for and against each choice. Needs PyTorch; the same
input gives the same bytes.
"""
import argparse
from pathlib import Path

import torch

from event_stage import Events
from examples import Data
from stages import Dates, Mentions, Names, Participants, Relations, Statuses, Triggers

ROOT = Path(__file__).resolve().parent.parent
FOLDS = range(5)
STAGES = {"names": Names, "relations": Relations, "triggers": Triggers, "statuses": Statuses,
          "participants": Participants, "dates": Dates, "mentions": Mentions, "events": Events}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stages", nargs="*", metavar="STAGE", help="all, if none is given: " + ", ".join(STAGES))
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--tool", type=Path, default=ROOT / "build/train/extraction_features")
    parser.add_argument("--work", type=Path, default=ROOT / "build/training")
    options = parser.parse_args()
    torch.set_num_threads(1)
    data = Data(options)
    for name in options.stages or STAGES:
        stage = STAGES[name](data)
        models = [stage.fit(fold) for fold in FOLDS]
        final = stage.fit()
        if isinstance(stage, Events):
            calibration = stage.calibrate(models)
            models, final = [m.scaled(*calibration) for m in models], final.scaled(*calibration)
        stage.check(models)
        for fold, model in enumerate(models):
            folder = options.work / f"fold{fold}"
            folder.mkdir(exist_ok=True)
            model.write(folder / f"{name}.tsv", stage.says)
        final.write(ROOT / f"models/{name}.tsv", stage.says)


if __name__ == "__main__":
    main()
