# `cmake --install`: the runtime for applications (component "runtime") and the driver (component "compiler"). The tree may be moved.
#   lib/libdlc.so, lib/libdlc.a, lib/libdlc_emu.{so,a}      include/dlc/      lib/cmake/dlc: find_package(dlc)
#   lib/pkgconfig/dlc.pc                                   bin/dlc           share/dlc/examples
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(dlc_config_dir ${CMAKE_INSTALL_LIBDIR}/cmake/dlc)
set(dlc_libraries dlc_shared dlc_static)
if(DLC_INSTALL_EMULATOR)
  list(APPEND dlc_libraries dlc_emu dlc_emu_shared)
endif()
install(TARGETS ${dlc_libraries} EXPORT dlcTargets COMPONENT runtime
        LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT runtime
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT runtime
        INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY runtime/include/dlc DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT runtime)
install(DIRECTORY runtime/examples/ DESTINATION ${CMAKE_INSTALL_DATADIR}/dlc/examples COMPONENT runtime)
install(EXPORT dlcTargets NAMESPACE dlc:: DESTINATION ${dlc_config_dir} COMPONENT runtime)

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/dlcConfig.cmake.in ${CMAKE_BINARY_DIR}/dlcConfig.cmake
                              INSTALL_DESTINATION ${dlc_config_dir} NO_SET_AND_CHECK_MACRO)
# Before 1.0 a minor version may change what applications call.
write_basic_package_version_file(${CMAKE_BINARY_DIR}/dlcConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/dlcConfig.cmake ${CMAKE_BINARY_DIR}/dlcConfigVersion.cmake DESTINATION ${dlc_config_dir}
        COMPONENT runtime)
configure_file(${CMAKE_CURRENT_LIST_DIR}/dlc.pc.in ${CMAKE_BINARY_DIR}/dlc.pc @ONLY)
install(FILES ${CMAKE_BINARY_DIR}/dlc.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT runtime)
