@echo off
rem Runs the OpenWork server from openwork-server.jar in this directory: openwork-server --help
setlocal
set "JAR=%~dp0openwork-server.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAR%" (
  echo openwork-server: %JAR% is missing; it must be in the directory of this script 1>&2
  exit /b 1
)
"%JAVA%" -XX:+UseSerialGC -Xms64m -Xmx320m -Xss512k -XX:+ExitOnOutOfMemoryError %OPENWORK_SERVER_V2_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
