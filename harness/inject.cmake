cmake_language(DEFER CALL add_subdirectory harness)
