@echo off
rem Starts the development loop: dev [Maven arguments], for example dev -Dapp=false
rem Maven resolves the plugin of a goal before it builds anything, so the plugin is installed first.
setlocal
cd /d "%~dp0"
call mvn -q %* install -DskipTests -Dmaven.test.skip -Dinvoker.skip -pl openwork-maven-plugin -am || exit /b 1
call mvn -q openwork:dev %*
