@echo off
rem Starts the development loop: dev [Maven arguments], for instance dev -Dapp=false
rem Maven looks a goal's plugin up before it builds anything, so the plugin is installed first.
setlocal
cd /d "%~dp0"
call mvn -q install -DskipTests -Dmaven.test.skip -Dinvoker.skip -Dspotless.check.skip -pl openwork-maven-plugin -am || exit /b 1
call mvn openwork:dev %*
