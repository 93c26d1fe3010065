/* Loads a compiled model, runs it once on inputs of zeros, prints the start of every f32 output.
 *   cc run_model.c -ldlc -o run_model && ./run_model model.dlc */
#include <dlc/dlc.h>
#include <stdio.h>
#include <stdlib.h>

static int fail(dlc_status *status) {
  fprintf(stderr, "%s: %s\n", dlc_status_code_name(dlc_status_get_code(status)), dlc_status_message(status));
  dlc_status_destroy(status);
  return 1;
}

int main(int argc, char **argv) {
  dlc_program *program = NULL;
  dlc_session *session = NULL;
  dlc_status *status;
  if (argc != 2)
    return fprintf(stderr, "usage: %s MODEL.dlc\n", argv[0]), 2;
  if ((status = dlc_program_load_file(argv[1], NULL, &program)))
    return fail(status);
  if ((status = dlc_session_create(program, NULL, &session)))
    return fail(status);

  dlc_program_info info = DLC_PROGRAM_INFO_INIT;
  dlc_tensor_info tensor = DLC_TENSOR_INFO_INIT;
  dlc_status_destroy(dlc_program_get_info(program, &info));
  printf("%s on %s (%s): %zu kernels, peak memory %llu bytes\n", info.model, info.device_name, info.code_level,
         info.kernels, (unsigned long long)info.peak_memory_bytes);

  dlc_input *inputs = calloc(info.inputs + 1, sizeof *inputs);
  dlc_output *outputs = calloc(info.outputs + 1, sizeof *outputs);
  for (size_t i = 0; i < info.inputs; ++i) {
    dlc_status_destroy(dlc_program_get_input(program, i, &tensor));
    inputs[i] = (dlc_input){calloc(tensor.bytes + 1, 1), tensor.bytes};
  }
  for (size_t i = 0; i < info.outputs; ++i) {
    dlc_status_destroy(dlc_program_get_output(program, i, &tensor));
    outputs[i] = (dlc_output){calloc(tensor.bytes + 1, 1), tensor.bytes};
  }
  if ((status = dlc_session_run(session, inputs, info.inputs, outputs, info.outputs)))
    return fail(status);

  for (size_t i = 0; i < info.outputs; ++i) {
    dlc_status_destroy(dlc_program_get_output(program, i, &tensor));
    printf("%s (%s):", tensor.name, dlc_element_type_name(tensor.type));
    for (size_t k = 0; tensor.type == DLC_F32 && k < 8 && k < tensor.bytes / 4; ++k)
      printf(" %g", ((float *)outputs[i].data)[k]);
    printf("\n");
    free(outputs[i].data);
  }
  for (size_t i = 0; i < info.inputs; ++i)
    free((void *)inputs[i].data);
  free(inputs);
  free(outputs);
  dlc_session_destroy(session);
  dlc_program_destroy(program);
  return 0;
}
