/*
 * Stands in for clipnotify, which Debian does not have: waits for the next owner of X11's CLIPBOARD or PRIMARY, and ends.
 * Declarations after Xlib.h and Xfixes.h; no header is needed.
 */
typedef struct _XDisplay Display;
typedef unsigned long Atom;
Display *XOpenDisplay(const char *);
Atom XInternAtom(Display *, const char *, int);
unsigned long XDefaultRootWindow(Display *);
int XNextEvent(Display *, void *);
void XFixesSelectSelectionInput(Display *, unsigned long, Atom, unsigned long);

int main(void) {
  long event[24];
  Display *display = XOpenDisplay(0);
  if (!display) return 1;
  unsigned long root = XDefaultRootWindow(display);
  /* 1: a new owner */
  XFixesSelectSelectionInput(display, root, XInternAtom(display, "CLIPBOARD", 0), 1);
  XFixesSelectSelectionInput(display, root, XInternAtom(display, "PRIMARY", 0), 1);
  XNextEvent(display, event);
  return 0;
}
