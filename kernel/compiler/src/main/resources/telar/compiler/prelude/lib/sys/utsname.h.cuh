// <sys/utsname.h>: el nombre del sistema.
#pragma once
struct utsname {
  char sysname[65];
  char nodename[65];
  char release[65];
  char version[65];
  char machine[65];
};
__host__ inline int uname(utsname *name) {
  strcpy(name->sysname, "Linux");
  strcpy(name->nodename, "telar");
  strcpy(name->release, "1");
  strcpy(name->version, "1");
  strcpy(name->machine, "x86_64");
  return 0;
}
