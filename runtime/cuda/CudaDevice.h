// Loading a program through any driver table: the machine's, or one of a test.
#pragma once

#include "runtime/Device.h"
#include "runtime/cuda/Driver.h"

namespace dlc::runtime::cuda {

// The driver must be initialized and outlive the program.
Status loadProgram(const DriverTable &driver, const plan::ArtifactView &artifact, const plan::Program &program,
                   int deviceIndex, std::unique_ptr<DeviceProgram> &loaded);

// Chooses the code of a kernel for a GPU of compute capability major.minor: a cubin that runs on it, else PTX that the
// driver can compile for it, of several the newest. NULL where there is none.
// "sm_90a" runs on 9.0 alone; a cubin for sm_80 on 8.x from 8.0 on; PTX for sm_80 on everything newer.
const plan::CodeView *chooseCode(const plan::ArtifactView &artifact, uint32_t kernel, int major, int minor,
                                 bool ptxOnly = false);

} // namespace dlc::runtime::cuda
