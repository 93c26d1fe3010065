/* dlc: run models compiled by `dlc compile`.
 *
 *   dlc_program *program = NULL;
 *   dlc_session *session = NULL;
 *   dlc_status *status = dlc_program_load_file("model.dlc", NULL, &program);
 *   if (!status) status = dlc_session_create(program, NULL, &session);
 *   if (!status) status = dlc_session_run(session, &input, 1, &output, 1, NULL);
 *   if (status) fprintf(stderr, "%s\n", dlc_status_message(status));
 *   dlc_status_destroy(status);
 *   dlc_session_destroy(session);
 *   dlc_program_destroy(program);
 *
 * Rules that hold for every function:
 *  - A function that can fail returns NULL for success, else a status that the caller destroys.
 *    No function aborts, throws or prints.
 *  - A function that fails leaves its out-parameters as they were.
 *  - A program is immutable: any number of threads may use it. A session is used by one thread at
 *    a time; any number of sessions of one program may run at the same time, and give equal bits.
 *  - Tensors are little-endian, and row-major (C order) unless strides say otherwise. Types of fewer
 *    than 8 bits take one byte per element.
 *  - A program has one entry or several, functions by name over the same weights and states. Where
 *    a call asks for an entry, NULL is the first.
 *  - Options may be NULL for the defaults. Structs that grow carry their size in `struct_size`;
 *    start from the *_INIT macros.
 *
 * An artifact holds machine code. Loading one is as much a matter of trust as loading a shared
 * library: checksums find damage, not malice.
 */
#ifndef DLC_DLC_H
#define DLC_DLC_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define DLC_API __attribute__((visibility("default")))
#else
#define DLC_API
#endif

#define DLC_VERSION_MAJOR 0
#define DLC_VERSION_MINOR 1
#define DLC_VERSION_PATCH 0

/* Version of the library that is running, e.g. "0.1.0"; and as major * 10000 + minor * 100 + patch. */
DLC_API const char *dlc_version(void);
DLC_API uint32_t dlc_version_number(void);

/* ---- Status ---------------------------------------------------------------------------------- */

/* Append only. */
typedef enum dlc_status_code {
  DLC_OK = 0,
  DLC_INVALID_ARGUMENT = 1,    /* the call is wrong: a missing file, a NULL, a buffer's size */
  DLC_INVALID_ARTIFACT = 2,    /* the file is truncated, changed, or of another format version */
  DLC_UNSUPPORTED_MACHINE = 3, /* the artifact holds no code for this CPU or GPU */
  DLC_DEVICE_UNAVAILABLE = 4,  /* no driver, no GPU, or the device failed */
  DLC_OUT_OF_MEMORY = 5,
  DLC_INTERNAL = 6,
  DLC_STATUS_CODE_MAX = 0x7fffffff /* makes every int a value of the type */
} dlc_status_code;

typedef struct dlc_status dlc_status;

/* DLC_OK for NULL. */
DLC_API dlc_status_code dlc_status_get_code(const dlc_status *status);
/* The upper-case name of a code without its prefix, e.g. "INVALID_ARTIFACT". */
DLC_API const char *dlc_status_code_name(dlc_status_code code);
/* One message for people; "" for NULL. Lives as long as the status. */
DLC_API const char *dlc_status_message(const dlc_status *status);
/* The nodes of the source model that the failure is about, e.g. "'/conv1/Conv' (Conv)"; "" where
 * it is about none. Lives as long as the status. */
DLC_API const char *dlc_status_source(const dlc_status *status);
/* NULL is allowed. */
DLC_API void dlc_status_destroy(dlc_status *status);

/* ---- Types ----------------------------------------------------------------------------------- */

/* Append only. */
typedef enum dlc_device {
  DLC_DEVICE_AUTO = 0, /* CUDA where the artifact has code for it and a GPU is there, else the CPU */
  DLC_DEVICE_CPU = 1,
  DLC_DEVICE_CUDA = 2,
  DLC_DEVICE_EMU = 3, /* a CUDA device in software: runs the artifact's PTX slowly, and checks every access */
  DLC_DEVICE_MAX = 0x7fffffff
} dlc_device;

/* Append only. The types that IEEE and C know need no comment; sub-byte types are stored one element
 * per byte: I4 and I2 sign-extended, U4, U2 and F4E2M1FN (its bit pattern) zero-extended. */
typedef enum dlc_element_type {
  DLC_F32 = 1,
  DLC_F64,
  DLC_F16,
  DLC_BF16,
  DLC_I8,
  DLC_I16,
  DLC_I32,
  DLC_I64,
  DLC_U8,
  DLC_U16,
  DLC_U32,
  DLC_U64,
  DLC_BOOL,
  DLC_F8E4M3FN,
  DLC_F8E4M3FNUZ,
  DLC_F8E5M2,
  DLC_F8E5M2FNUZ,
  DLC_F8E8M0FNU,
  DLC_F4E2M1FN,
  DLC_I4,
  DLC_U4,
  DLC_I2,
  DLC_U2,
  DLC_ELEMENT_TYPE_MAX = 0x7fffffff
} dlc_element_type;

/* The MLIR name of a type: "f32", "bf16", "i64", "f8E4M3FN", ...; "" for an unknown one. */
DLC_API const char *dlc_element_type_name(dlc_element_type type);
/* Bytes that one element takes in memory; 0 for an unknown type. */
DLC_API size_t dlc_element_type_bytes(dlc_element_type type);

/* ---- Program --------------------------------------------------------------------------------- */

typedef struct dlc_program dlc_program;

typedef struct dlc_load_options {
  size_t struct_size;
  dlc_device device;    /* a device asked for by name that is missing is an error, no fallback */
  int32_t device_index; /* which GPU, in the order of the driver */
  /* For dlc_program_load_memory: 1: the caller keeps the bytes alive and unchanged until the program
   * is destroyed, and the weights are used in place where they lie 64-byte aligned (they lie at a
   * multiple of 4096 from the start). 0: the bytes are copied. */
  int32_t keep_memory;
  /* 1: accept CPU code of level "native:NAME" without checking that this machine is a NAME. For a
   * program that was compiled by this process for the machine it runs on. */
  int32_t trust_native;
} dlc_load_options;
#define DLC_LOAD_OPTIONS_INIT {sizeof(dlc_load_options), DLC_DEVICE_AUTO, 0, 0, 0}

/* Loads an artifact. The file is mapped and its weights are used in place; it must not be truncated
 * or overwritten while the program lives (replacing it by a rename is fine).
 * Errors: INVALID_ARGUMENT (NULL; no such file), INVALID_ARTIFACT, UNSUPPORTED_MACHINE,
 * DEVICE_UNAVAILABLE, OUT_OF_MEMORY. */
DLC_API dlc_status *dlc_program_load_file(const char *path, const dlc_load_options *options, dlc_program **program);
/* The same from memory. */
DLC_API dlc_status *dlc_program_load_memory(const void *data, size_t bytes, const dlc_load_options *options,
                                            dlc_program **program);
/* Frees the caller's hold on the program; its sessions keep what they need. NULL is allowed. */
DLC_API void dlc_program_destroy(dlc_program *program);

/* All strings live as long as the program. */
typedef struct dlc_program_info {
  size_t struct_size;
  dlc_device device;          /* what it runs on; never DLC_DEVICE_AUTO */
  const char *device_name;    /* "AMD EPYC 9654", "NVIDIA H200" */
  const char *code_level;     /* the code object in use: "x86-64-v4", "native:znver4", "sm_90a" */
  const char *model;          /* name of the source model */
  const char *compiler;       /* what compiled it, "dlc 0.1.0" */
  size_t inputs, outputs;     /* of the first entry */
  size_t kernels;             /* distinct kernels */
  size_t steps;               /* of the first entry: launches, copies and decisions */
  uint64_t source_nodes;      /* nodes of the source model */
  uint64_t peak_memory_bytes; /* of a session, beside weights, states, inputs and outputs: its arena */
  uint64_t largest_live_set;  /* lower bound of it for this order of steps */
  uint64_t weight_bytes;
  const char *precision; /* what it was compiled with: "f32", "tf32", "f16" or "bf16" */
  size_t entries;        /* 1 or more */
  size_t states;
} dlc_program_info;
#define DLC_PROGRAM_INFO_INIT {sizeof(dlc_program_info), DLC_DEVICE_AUTO, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}

/* Set info->struct_size before. Errors: INVALID_ARGUMENT. */
DLC_API dlc_status *dlc_program_get_info(const dlc_program *program, dlc_program_info *info);

/* A function of the program. Strings live as long as the program. */
typedef struct dlc_entry_info {
  size_t struct_size;
  const char *name;
  size_t inputs, outputs;
  size_t steps;               /* launches, copies and decisions of one run */
  uint64_t source_nodes;      /* nodes of the source model */
  uint64_t peak_memory_bytes; /* its part of the arena, which entries share */
} dlc_entry_info;
#define DLC_ENTRY_INFO_INIT {sizeof(dlc_entry_info), 0, 0, 0, 0, 0, 0}

/* Errors: INVALID_ARGUMENT (NULL; index out of range). */
DLC_API dlc_status *dlc_program_get_entry(const dlc_program *program, size_t index, dlc_entry_info *info);

/* An input, output or state. Strings and arrays live as long as the program. */
typedef struct dlc_tensor_info {
  size_t struct_size;
  const char *name;
  dlc_element_type type;
  size_t rank;
  const int64_t *dims; /* [rank], the sizes that this program was compiled for; -1: those of a run (see below) */
  const char *const *dim_names; /* [rank], the model's symbolic names ("batch"), "" for none; "x[]": the length of the
                                 * sequence 'x', whose elements the tensor holds one behind the other. Where these
                                 * differ in size they are two tensors: 'x', in which the dims that vary lie in front
                                 * and are counted together, as dim 0, "x.rows"; and 'x.sizes', i64 [x[], dims that
                                 * vary], whose dim 1 is called by what an element is, "?x3" ("_": the size that x
                                 * has). Elements [2,3] and [5,3] are x [7,3] and x.sizes [[2],[5]]. */
  size_t bytes;                 /* of the whole tensor; 0 where a dim is -1 */
  const char *role;             /* of a state: what it is for ("parameter"); else "" */
} dlc_tensor_info;
#define DLC_TENSOR_INFO_INIT {sizeof(dlc_tensor_info), 0, DLC_F32, 0, 0, 0, 0, 0}

/* Errors: INVALID_ARGUMENT (NULL; no such entry; index out of range). */
DLC_API dlc_status *dlc_program_get_input(const dlc_program *program, const char *entry, size_t index,
                                          dlc_tensor_info *info);
DLC_API dlc_status *dlc_program_get_output(const dlc_program *program, const char *entry, size_t index,
                                           dlc_tensor_info *info);
/* What lives in a session from run to run and is changed in place: parameters, counters. */
DLC_API dlc_status *dlc_program_get_state(const dlc_program *program, size_t index, dlc_tensor_info *info);

/* One step of a run. Strings live as long as the program. */
typedef struct dlc_step_info {
  size_t struct_size;
  const char *kernel;   /* name of the kernel, or "copy" */
  const char *summary;  /* what it computes, one line */
  const char *source;   /* the model's nodes that it computes */
  uint64_t flops;       /* of its contractions; multiplication and addition counted separately */
  uint64_t bytes;       /* read and written once */
  int64_t tasks;        /* independent parts that threads can share (CPU); 1 for a copy */
  const char *schedule; /* how the kernel is computed, for people; "" where there is nothing to say */
} dlc_step_info;
#define DLC_STEP_INFO_INIT {sizeof(dlc_step_info), 0, 0, 0, 0, 0, 0, 0}

/* Errors: INVALID_ARGUMENT (NULL; no such entry; index out of range). */
DLC_API dlc_status *dlc_program_get_step(const dlc_program *program, const char *entry, size_t index,
                                         dlc_step_info *info);

/* ---- Session --------------------------------------------------------------------------------- */

typedef struct dlc_session dlc_session;

typedef struct dlc_session_options {
  size_t struct_size;
  /* CPU threads that a run uses, the calling one included. 0: DLC_NUM_THREADS where it is set, else
   * the physical cores that the process may use. The threads belong to the session and sleep
   * between runs: sessions that run at the same time should share out the cores among them. */
  int32_t threads;
  /* So many rounds of a loop may follow each other in a run: a loop of more has no end, and the run fails. 0:
   * DLC_ROUND_LIMIT where it is set, else ten million. */
  int64_t round_limit;
} dlc_session_options;
#define DLC_SESSION_OPTIONS_INIT {sizeof(dlc_session_options), 0, 0}

/* Allocates everything that runs need: a run allocates nothing.
 * Errors: INVALID_ARGUMENT (NULL; threads; DLC_NUM_THREADS; round_limit; DLC_ROUND_LIMIT), OUT_OF_MEMORY,
 * DEVICE_UNAVAILABLE. */
DLC_API dlc_status *dlc_session_create(dlc_program *program, const dlc_session_options *options, dlc_session **session);
/* NULL is allowed. No run may be in progress. */
DLC_API void dlc_session_destroy(dlc_session *session);

/* The number of CPU threads that runs use; 0 for NULL. */
DLC_API size_t dlc_session_threads(const dlc_session *session);

/* A tensor of the caller's. Fields may be added behind; start from DLC_TENSOR_INIT. */
typedef struct dlc_tensor {
  size_t struct_size;
  void *data; /* aligned to the element type (64 bytes is best); may be NULL where there are no elements. Only read of
                 an input */
  /* Where `data` points: DLC_DEVICE_CPU: host memory; DLC_DEVICE_CUDA: memory of the session's GPU. */
  dlc_device device;
  dlc_element_type type;
  size_t rank;
  const int64_t *dims;    /* [rank] */
  const int64_t *strides; /* [rank], in elements, from one index to the next; NULL: dense and row-major. Those of an
                             input may be 0 or negative; of an output, no two elements may share a place */
} dlc_tensor;
#define DLC_TENSOR_INIT {sizeof(dlc_tensor), 0, DLC_DEVICE_CPU, DLC_F32, 0, 0, 0}

/* A dense tensor in host memory with the type and dims of `info`. */
static inline dlc_tensor dlc_tensor_of(const dlc_tensor_info *info, void *data) {
  dlc_tensor tensor = DLC_TENSOR_INIT;
  tensor.data = data;
  tensor.type = info->type;
  tensor.rank = info->rank;
  tensor.dims = info->dims;
  return tensor;
}

/* Gives memory to output number `output` of a run: `tensor` has its type, rank and dims (which live as long as the
 * session's next run does not begin). Outputs whose dims data decide are asked for when the computation is over, also
 * where they have no elements, and get host memory. The function sets `data`, and `device` and `strides` where they are
 * not host memory and dense. Not 0: there is none, and the run fails with OUT_OF_MEMORY. */
typedef int (*dlc_allocate_function)(void *context, size_t output, dlc_tensor *tensor);

/* Told of a value of the source model that step number `step` of a run has just written: its name, and the value, dense
 * in host memory, with the model's dims; `strides` say in which order they lie. All of it lives as long as the call. */
typedef void (*dlc_observe_function)(void *context, size_t step, const char *name, const dlc_tensor *value);

typedef struct dlc_run_options {
  size_t struct_size;
  const char *entry; /* NULL: the first */
  /* On CUDA: the stream (a CUstream or cudaStream_t of the GPU's primary context) that the run is put on, behind what
   * is there already. NULL: a stream of the session's own. */
  void *stream;
  /* 1: return once the work is on `stream`, without waiting for it. Until the stream is past it, tensors must stay, and
   * the session must not be destroyed; dlc_session_wait says whether it went well. Outputs must be dense. Entries that
   * decide by what they compute (If, While) wait for those values. On the CPU there is nothing to wait for.
   * On the session's own stream copies go through memory that the GPU reads while the host goes on: a run returns at
   * once, its outputs are there after dlc_session_wait. At most two runs are under way: a third one waits for the
   * first, whose outputs are there when it returns. */
  int32_t asynchronous;
  /* Where not NULL: the time of every step is stored in step_nanoseconds[step_count], with step_count the entry's
   * steps. The clock is read between steps (about 30 ns each); on CUDA by events. */
  uint64_t *step_nanoseconds;
  size_t step_count;
  /* Called for each output whose `data` is NULL, once its dims are known, before the run returns. */
  dlc_allocate_function allocate;
  void *allocate_context;
  /* Where not NULL: called behind each step for each value of the source model that it writes, in loops in each round.
   * Not all values of a model are told of: what is computed inside of a kernel has no memory, and where the compiler
   * has changed what is computed there is no such value. An observed run goes step by step, waits for each, and
   * allocates; not with `asynchronous`. The session must not be called meanwhile. */
  dlc_observe_function observe;
  void *observe_context;
} dlc_run_options;
#define DLC_RUN_OPTIONS_INIT {sizeof(dlc_run_options), 0, 0, 0, 0, 0, 0, 0, 0, 0}

/* Runs an entry once; when it returns, the outputs are written (see `asynchronous`). Inputs and outputs in the order of
 * the entry, of the types and dims that it says, no output overlapping any other tensor. Tensors that are not dense go
 * through memory of the session's, which the first such run allocates; other runs allocate nothing.
 * Errors: INVALID_ARGUMENT (NULL; no such entry; wrong count, type, dims or alignment; overlap; a device that is not
 * the session's; the session is running in another thread; a loop of too many rounds, of which the status has the
 * source, and after which the session can run again), OUT_OF_MEMORY, DEVICE_UNAVAILABLE, INTERNAL (a kernel failed: the
 * status has its source). */
DLC_API dlc_status *dlc_session_run(dlc_session *session, const dlc_tensor *inputs, size_t input_count,
                                    dlc_tensor *outputs, size_t output_count, const dlc_run_options *options);

/* Dims of -1 are given by the inputs of each run: dims of one name are equal, and where others follow from them they
 * are checked. A dim of an output that is still -1 in what this tells is decided by the data (how many elements are not
 * zero): such an output wants an allocator, or memory of the very dims that come out. This tells what output `index` is
 * at the sizes of these inputs; the info lives until the session is called again. Sizes that have been seen lately cost
 * a look-up; new ones are bound (sizes computed, memory placed). Errors: INVALID_ARGUMENT (as dlc_session_run; index
 * out of range), OUT_OF_MEMORY. */
DLC_API dlc_status *dlc_session_get_output(dlc_session *session, const char *entry, const dlc_tensor *inputs,
                                           size_t input_count, size_t index, dlc_tensor_info *info);

/* Waits for the session's last asynchronous run. Errors: those of the run that only the device could know. */
DLC_API dlc_status *dlc_session_wait(dlc_session *session);

/* The value of a state, by its name, to or from a tensor of its type and dims. A new session has the values that the
 * program starts with. Errors: as dlc_session_run; INVALID_ARGUMENT (no such state). */
DLC_API dlc_status *dlc_session_read_state(dlc_session *session, const char *state, const dlc_tensor *to);
DLC_API dlc_status *dlc_session_write_state(dlc_session *session, const char *state, const dlc_tensor *from);

/* Where a session on a CUDA device keeps an input or output of its first entry: an address of the GPU's memory, of the
 * tensor's bytes, aligned to 256, the same as long as the session lives. The caller may write inputs there
 * and read outputs, by any means, while the session does not run and after its own work on the GPU is done;
 * dlc_session_repeat then computes. (dlc_session_run writes its inputs over them.) On DLC_DEVICE_EMU
 * the address is one of the emulated memory, and of no use to the caller.
 * Errors: INVALID_ARGUMENT (NULL; index out of range; the session is not on a CUDA device). */
DLC_API dlc_status *dlc_session_get_input_address(dlc_session *session, size_t index, uint64_t *address);
DLC_API dlc_status *dlc_session_get_output_address(dlc_session *session, size_t index, uint64_t *address);

/* Runs `count` times back to back on the inputs that are on the GPU (from the session's last run, or
 * through dlc_session_get_input_address), and leaves the results there: what the model takes without copies from and
 * to host memory. Stores the
 * time of all of them, by the GPU's clock, in *nanoseconds. For measurements.
 * Errors: INVALID_ARGUMENT (NULL; the session is not on a CUDA device, has not run yet or is running
 * in another thread), DEVICE_UNAVAILABLE, INTERNAL. */
DLC_API dlc_status *dlc_session_repeat(dlc_session *session, size_t count, uint64_t *nanoseconds);

/* The time of every step by itself on the same inputs: each is repeated `repeats` times without gaps, with its data
 * in the caches where they fit. The results on the GPU are a run's. For measurements.
 * Errors: as dlc_session_repeat; INVALID_ARGUMENT (repeats is 0; step_count is not the program's steps). */
DLC_API dlc_status *dlc_session_time_steps(dlc_session *session, size_t repeats, uint64_t *nanoseconds,
                                           size_t step_count);

#ifdef __cplusplus
}
#endif
#endif
