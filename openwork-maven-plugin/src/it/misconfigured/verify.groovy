def log = new File(basedir, 'build.log').text

assert log.contains('<server><module> names serverr; this reactor has the modules misconfigured')
assert log.contains("no module 'opencode-router' in this reactor")
assert log.contains('constants.json')
