/*
 * VMware's end of the guest tools' channel, for a machine that is not VMware: preloaded into vmtoolsd, it takes the place of
 * libvmtools' RpcChannel. What the tools say goes out by a socket (or a serial port of QEMU), what comes in goes to the tools;
 * who answers at the other end is vmx.ts. Declarations after vmware/tools/guestrpc.h; no header but libc's is needed.
 *
 * Out: length, 'S', a message of the tools. In: length, 'R' (the channel was reset), or length, 'D', name, NUL, arguments.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

/* GLib, as far as it is called here. */
typedef struct _GSource GSource;
typedef struct _GMainContext GMainContext;
GSource *g_unix_fd_source_new(int fd, int condition);
void g_source_set_callback(GSource *source, int (*f)(void *), void *data, void (*destroy)(void *));
unsigned g_source_attach(GSource *source, GMainContext *context);
enum { G_IO_IN = 1 };

typedef struct {
  const char *name, *args;
  size_t argsSize;
  char *result;
  size_t resultLen;
  int freeResult;
  void *appCtx, *clientData;
} RpcInData;

typedef struct {
  const char *name;
  int (*callback)(RpcInData *);
  void *clientData, *xdrIn, *xdrOut;
  size_t xdrInSize;
} RpcChannelCallback;

typedef struct RpcChannel RpcChannel;
typedef void (*ResetCallback)(RpcChannel *, int success, void *data);

enum { MAX_CALLBACKS = 100 };
struct RpcChannel {
  GMainContext *context;
  void *appCtx;
  ResetCallback reset;
  void *resetData;
  RpcChannelCallback *callbacks[MAX_CALLBACKS];
};

/* The channel of the tools' main loop: the one that wants to hear of resets. */
static RpcChannel *served;
static int line = -1;
static char *received;
static size_t have, room;

static void fail(const char *what) {
  fprintf(stderr, "vmx channel: %s: %s\n", what, strerror(errno));
  exit(70);
}

static void put(const void *bytes, size_t count) {
  for (const char *at = bytes; count > 0;) {
    ssize_t done = write(line, at, count);
    if (done > 0) {
      at += done;
      count -= done;
    } else if (done < 0 && errno == EAGAIN) {
      struct pollfd wait = {line, POLLOUT, 0};
      poll(&wait, 1, -1);
    } else if (done >= 0 || errno != EINTR) {
      fail("write");
    }
  }
}

static void report(const char *message, size_t count) {
  if (line < 0) return;
  uint32_t length = count + 1;
  put(&length, sizeof length);
  put("S", 1);
  put(message, count);
}

static void dispatch(const char *name, const char *args, size_t count) {
  /* the tools skip the blank that stands between a command and its arguments */
  char *text = malloc(count + 2);
  text[0] = ' ';
  memcpy(text + 1, args, count);
  text[count + 1] = 0;
  for (int i = 0; i < MAX_CALLBACKS; i++) {
    RpcChannelCallback *one = served->callbacks[i];
    if (one && strcmp(one->name, name) == 0) {
      RpcInData data = {name, text, count + 1, NULL, 0, 0, served->appCtx, one->clientData};
      one->callback(&data);
      break;
    }
  }
  free(text);
}

static void handle(const char *frame, size_t count) {
  if (frame[0] == 'R') {
    served->reset(served, 1, served->resetData);
  } else if (frame[0] == 'D') {
    size_t name = strnlen(frame + 1, count - 1);
    dispatch(frame + 1, frame + 1 + name + 1, count - 1 - name - 1);
  }
}

static int readable(void *unused) {
  (void)unused;
  if (room - have < 65536) {
    room = 2 * room + 65536;
    received = realloc(received, room);
  }
  ssize_t got = read(line, received + have, room - have);
  if (got == 0) exit(0);
  if (got < 0) {
    if (errno == EAGAIN || errno == EINTR) return 1;
    fail("read");
  }
  have += got;
  uint32_t length;
  while (have >= sizeof length && (memcpy(&length, received, sizeof length), have - sizeof length >= length)) {
    char *frame = malloc(length);
    memcpy(frame, received + sizeof length, length);
    have -= sizeof length + length;
    memmove(received, received + sizeof length + length, have);
    handle(frame, length);
    free(frame);
  }
  return 1;
}

static void connectTo(const char *path) {
  struct stat info;
  if (stat(path, &info) != 0) fail(path);
  if (S_ISSOCK(info.st_mode)) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    strncpy(address.sun_path, path, sizeof address.sun_path - 1);
    line = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (line < 0 || connect(line, (void *)&address, sizeof address) != 0) fail(path);
    fcntl(line, F_SETFL, O_NONBLOCK);
  } else {
    line = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (line < 0) fail(path);
  }
}

/* What the tools ask before they act. The rest is sent and needs no answer. */
static const char *answer(const char *message, size_t count) {
  static const char *const known[][2] = {
      {"vmx.capability.copypaste_version", "4"},
      {"vmx.capability.dnd_version", "4"},
      {"dnd.is.active", "0"},
  };
  for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
    size_t length = strlen(known[i][0]);
    if (count >= length && memcmp(message, known[i][0], length) == 0) return known[i][1];
  }
  return "";
}

static int say(const char *message, size_t count, char **result, size_t *resultLen) {
  const char *words = answer(message, count);
  report(message, count);
  if (result) *result = strdup(words);
  if (resultLen) *resultLen = strlen(words);
  return 1;
}

/* libvmtools, seen from vmtoolsd and its plugins. */

int VmCheck_IsVirtualWorld(void) { return 1; }

/* Registers ax, bx, cx, dx …: a mouse that knows its place (36), which is outside the guest (4). */
void Backdoor(uint64_t *registers) {
  int command = registers[2] & 0xffff;
  registers[0] = command == 36 ? 1 : command == 4 ? 0xff9cff9c : 0;
}

RpcChannel *RpcChannel_New(void) { return calloc(1, sizeof(RpcChannel)); }
RpcChannel *RpcChannel_Create(void) { return RpcChannel_New(); }
RpcChannel *BackdoorChannel_New(void) { return RpcChannel_New(); }
RpcChannel *VSockChannel_New(int flags) { return (void)flags, RpcChannel_New(); }
void RpcChannel_SetBackdoorOnly(void) {}
int RpcChannel_GetType(RpcChannel *channel) { return (void)channel, 1; }
void RpcChannel_Free(void *memory) { free(memory); }
void RpcChannel_Stop(RpcChannel *channel) { (void)channel; }
void RpcChannel_Destroy(RpcChannel *channel) { (void)channel; }

void RpcChannel_Setup(RpcChannel *channel, const char *app, GMainContext *context, void *appCtx, ResetCallback reset,
                      void *resetData, void (*failed)(void *), unsigned maxFailures) {
  (void)app, (void)failed, (void)maxFailures;
  channel->context = context;
  channel->appCtx = appCtx;
  channel->reset = reset;
  channel->resetData = resetData;
  if (reset && !served) served = channel;
}

int RpcChannel_Start(RpcChannel *channel) {
  if (channel != served || line >= 0) return 1;
  const char *path = getenv("VMX_LINE");
  connectTo(path ? path : "");
  GSource *source = g_unix_fd_source_new(line, G_IO_IN);
  g_source_set_callback(source, readable, NULL, NULL);
  g_source_attach(source, channel->context);
  report("start", 5);
  return 1;
}

void RpcChannel_RegisterCallback(RpcChannel *channel, RpcChannelCallback *callback) {
  for (int i = 0; i < MAX_CALLBACKS; i++) {
    if (!channel->callbacks[i]) {
      channel->callbacks[i] = callback;
      return;
    }
  }
  errno = ENOSPC;
  fail("too many callbacks");
}

void RpcChannel_UnregisterCallback(RpcChannel *channel, RpcChannelCallback *callback) {
  for (int i = 0; i < MAX_CALLBACKS; i++) {
    if (channel->callbacks[i] == callback) channel->callbacks[i] = NULL;
  }
}

int RpcChannel_Send(RpcChannel *channel, const char *data, size_t count, char **result, size_t *resultLen) {
  return (void)channel, say(data, count, result, resultLen);
}
int RpcChannel_SendOneRaw(const char *data, size_t count, char **result, size_t *resultLen) {
  return say(data, count, result, resultLen);
}
int RpcChannel_SendOneRawPriv(const char *data, size_t count, char **result, size_t *resultLen) {
  return say(data, count, result, resultLen);
}
int RpcChannel_SendOne(char **result, size_t *resultLen, const char *format, ...) {
  return say(format, strlen(format), result, resultLen);
}
int RpcChannel_SendOnePriv(char **result, size_t *resultLen, const char *format, ...) {
  return say(format, strlen(format), result, resultLen);
}
