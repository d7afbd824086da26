@echo off
rem Runs FireGrade with the Java of JAVA_HOME, or else with the one on the path.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Dfile.encoding=UTF-8 -cp "%~dp0..\lib\*" io.firegrade.cli.Main %*
