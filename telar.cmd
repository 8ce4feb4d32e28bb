@echo off
rem telar: finds the newest JDK, builds Telar when it is missing or out of date, and starts it.
rem Everything else is Java: kernel\cli. The same program as the POSIX launcher, telar.
setlocal EnableDelayedExpansion
set "TELAR_HOME=%~dp0"
if "%TELAR_HOME:~-1%"=="\" set "TELAR_HOME=%TELAR_HOME:~0,-1%"
chcp 65001 >nul

set "JDK="
set "JDK_VERSION=16"
if defined TELAR_JAVA_HOME (
  call :consider "%TELAR_JAVA_HOME%"
) else (
  if defined JAVA_HOME call :consider "%JAVA_HOME%"
  for /f "delims=" %%j in ('where javac 2^>nul') do call :consider "%%~dpj.."
  for /d %%d in (
    "%ProgramFiles%\Eclipse Adoptium\*"
    "%ProgramFiles%\Java\*"
    "%ProgramFiles%\Microsoft\jdk-*"
    "%ProgramFiles%\Zulu\*"
    "%ProgramFiles%\Amazon Corretto\*"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*"
    "%USERPROFILE%\.jdks\*"
  ) do call :consider "%%~d"
)
if not defined JDK (
  echo telar: falta un JDK 17 o más nuevo ^(con javac^). 1>&2
  echo   Instálelo con: winget install EclipseAdoptium.Temurin.21.JDK 1>&2
  exit /b 69
)

if exist "%TELAR_HOME%\kernel" (
  set "APP=%TELAR_HOME%\kernel\cli\target\app"
  "!JDK!\bin\java.exe" -Dfile.encoding=UTF-8 "%TELAR_HOME%\kernel\cli\src\launcher\Build.java" "%TELAR_HOME%" --if-stale
  if errorlevel 1 exit /b !errorlevel!
) else (
  set "APP=%TELAR_HOME%\app"
)
"!JDK!\bin\java.exe" "@!APP!\java.options" "-Dtelar.home=%TELAR_HOME%" -cp "!APP!\lib\*" telar.cli.Main %*
exit /b %errorlevel%

:consider
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do (
  for /f "tokens=1 delims=." %%m in ("%%~v") do (
    if %%m gtr !JDK_VERSION! (
      set "JDK=%~1"
      set "JDK_VERSION=%%m"
    )
  )
)
exit /b 0
