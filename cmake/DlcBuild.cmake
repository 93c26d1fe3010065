# Compiler flags that hold for every target, and the two kinds of libraries:
# `dlc_add_compiler_library` (links MLIR, uses the shared precompiled header) and plain CMake ones.

add_compile_options(-Wall -Wextra -Wno-unused-parameter -fno-rtti -fno-exceptions
                    -ffunction-sections -fdata-sections -fvisibility=hidden)
add_link_options(-fuse-ld=lld -Wl,--gc-sections)
if(DLC_SANITIZE STREQUAL "thread")
  add_compile_options(-fsanitize=thread)
  add_link_options(-fsanitize=thread)
elseif(DLC_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize=vptr,function)
  add_link_options(-fsanitize=address,undefined)
endif()

# dlc_add_compiler_library(NAME SOURCES... [LINK libs...] [DEPENDS targets...])
function(dlc_add_compiler_library name)
  cmake_parse_arguments(ARG "" "" "LINK;DEPENDS" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  target_include_directories(${name} SYSTEM PUBLIC ${MLIR_INCLUDE_DIRS} ${LLVM_INCLUDE_DIRS})
  separate_arguments(definitions NATIVE_COMMAND ${LLVM_DEFINITIONS})
  target_compile_definitions(${name} PUBLIC ${definitions})
  # Nothing unwinds the compiler's frames: their tables would be a megabyte of the driver.
  target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-fno-asynchronous-unwind-tables>)
  target_link_libraries(${name} PUBLIC ${ARG_LINK})
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
  if(NOT name STREQUAL "dlc_pch")
    target_precompile_headers(${name} REUSE_FROM dlc_pch)
  endif()
endfunction()
