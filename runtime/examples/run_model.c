/* Loads a compiled model, runs it once on zeros and prints the start of each output.
 *   cc run_model.c $(pkg-config --cflags --libs dlc) -o run_model && ./run_model model.dlc [auto|cpu|cuda|emu] */
#include <dlc/dlc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(call)                                                                                                    \
  if (failed(call))                                                                                                    \
  return 1

static int failed(dlc_status *status) {
  if (!status)
    return 0;
  fprintf(stderr, "%s\n", dlc_status_message(status));
  dlc_status_destroy(status);
  return 1;
}

static dlc_device device_of(const char *name) {
  static const char *const names[] = {"auto", "cpu", "cuda", "emu"};
  int device = 0;
  for (int i = 0; i < 4; ++i)
    if (strcmp(name, names[i]) == 0)
      device = i;
  return (dlc_device)device;
}

/* What was made before a failure is in *program and *session. The buffers go with the process. */
static int run(int argc, char **argv, dlc_program **program_made, dlc_session **session_made) {
  dlc_program *program;
  dlc_session *session;
  dlc_program_info info = DLC_PROGRAM_INFO_INIT;
  dlc_tensor_info tensor = DLC_TENSOR_INFO_INIT;
  static dlc_tensor inputs[16], outputs[16];
  dlc_load_options options = DLC_LOAD_OPTIONS_INIT;
  options.device = device_of(argc > 2 ? argv[2] : "auto");
  CHECK(dlc_program_load_file(argc > 1 ? argv[1] : "model.dlc", &options, program_made));
  program = *program_made;
  CHECK(dlc_session_create(program, NULL, session_made));
  session = *session_made;
  CHECK(dlc_program_get_info(program, &info));
  printf("%s on %s: %zu kernels, peak memory %llu bytes\n", info.model, info.device_name, info.kernels,
         (unsigned long long)info.peak_memory_bytes);
  if (info.inputs > 16 || info.outputs > 16)
    return fprintf(stderr, "more than 16 inputs or outputs\n"), 1;
  for (size_t i = 0; i < info.inputs; ++i) {
    CHECK(dlc_program_get_input(program, NULL, i, &tensor));
    inputs[i] = dlc_tensor_of(&tensor, calloc(1, tensor.bytes));
  }
  for (size_t i = 0; i < info.outputs; ++i) {
    CHECK(dlc_program_get_output(program, NULL, i, &tensor));
    outputs[i] = dlc_tensor_of(&tensor, calloc(1, tensor.bytes));
  }
  CHECK(dlc_session_run(session, inputs, info.inputs, outputs, info.outputs, NULL));
  for (size_t i = 0; i < info.outputs; ++i) {
    CHECK(dlc_program_get_output(program, NULL, i, &tensor));
    printf("%s (%s):", tensor.name, dlc_element_type_name(tensor.type));
    for (size_t k = 0; tensor.type == DLC_F32 && k < 8 && k < tensor.bytes / 4; ++k)
      printf(" %g", ((float *)outputs[i].data)[k]);
    printf("\n");
  }
  return 0;
}

int main(int argc, char **argv) {
  dlc_program *program = NULL;
  dlc_session *session = NULL;
  int result = run(argc, argv, &program, &session);
  dlc_session_destroy(session);
  dlc_program_destroy(program);
  return result;
}
