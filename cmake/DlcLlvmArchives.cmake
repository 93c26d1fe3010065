# `dlc_llvm`: LLVM, MLIR and lld as static archives, named one by one. The imported targets of the
# distribution's packages would pull libLLVM.so and libMLIR.so, and `dlc` ships as one file.
set(llvm_lib_dir ${LLVM_LIBRARY_DIR})
file(GLOB mlir_archives ${llvm_lib_dir}/libMLIR*.a)
execute_process(
  COMMAND ${LLVM_TOOLS_BINARY_DIR}/llvm-config --link-static --libfiles
          x86 passes mcjit option lto dtlto libdriver windowsmanifest textapi debuginfodwarf
  OUTPUT_VARIABLE llvm_archives OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE llvm_config_failed)
if(llvm_config_failed)
  message(FATAL_ERROR "llvm-config failed; install it with: apt-get install llvm-22-dev")
endif()
separate_arguments(llvm_archives UNIX_COMMAND "${llvm_archives}")
list(FILTER llvm_archives EXCLUDE REGEX "/libPolly") # named by llvm-config, in a package of its own
find_library(DLC_ZSTD NAMES libzstd.a REQUIRED)
find_library(DLC_ZLIB NAMES libz.a REQUIRED)

add_library(dlc_llvm INTERFACE)
target_link_libraries(dlc_llvm INTERFACE
  ${llvm_lib_dir}/liblldELF.a ${llvm_lib_dir}/liblldCommon.a
  ${mlir_archives} ${llvm_archives} ${DLC_ZSTD} ${DLC_ZLIB} pthread dl m)
target_link_options(dlc_llvm INTERFACE -static-libstdc++ -static-libgcc)
