@echo off
rem Starts OpenWork, or opens the instance that is running: openwork --help
setlocal
set "JAR=%~dp0..\lib\openwork.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAR%" (
  echo openwork: %JAR% is missing; unpack the distribution again 1>&2
  exit /b 1
)
"%JAVA%" -version >nul 2>nul
if errorlevel 1 (
  echo openwork: "%JAVA%" cannot be started; install JDK 17 or newer or set JAVA_HOME 1>&2
  exit /b 1
)
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx64m -jar "%JAR%" %*
exit /b %ERRORLEVEL%
