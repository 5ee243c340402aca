# Makes page.html, the page without its data, of web/: esbuild puts the scripts and styles into one.
find_program(NPM npm)
if(NOT NPM)
    message(FATAL_ERROR "npm was not found, which bundles the page of export/page/web. "
                        "scripts/setup installs what building Dateline needs.")
endif()
set(web ${CMAKE_CURRENT_SOURCE_DIR}/page/web)
set(page ${PROJECT_BINARY_DIR}/page.html)
file(GLOB web_sources CONFIGURE_DEPENDS ${web}/src/*.ts ${web}/src/*.css)

add_custom_command(OUTPUT ${web}/node_modules/.package-lock.json
    COMMAND ${NPM} ci --ignore-scripts --no-audit --no-fund --loglevel=error
    DEPENDS ${web}/package.json ${web}/package-lock.json
    WORKING_DIRECTORY ${web}
    COMMENT "Fetching the libraries of the page")
add_custom_command(OUTPUT ${page}
    COMMAND ${NPM} --silent run bundle -- ${page}
    DEPENDS ${web_sources} ${web}/index.html ${web}/bundle.mjs
            ${web}/node_modules/.package-lock.json
    WORKING_DIRECTORY ${web}
    COMMENT "Bundling the page")
target_sources(dateline_export PRIVATE ${page})
