def log = new File(basedir, 'build.log').text

// The gate names the files, shows the difference, and says what mends it.
assert log.contains('The committed contract or SDK does not match the code:')
assert log =~ /changed\s+server\/openapi\/openapi\.json/
assert log =~ /changed\s+sdk\/generated\/java\/it\/model\/Pet\.java/
assert log.contains('+          "age": {"type": "integer"}')
assert log.contains('mvn openwork:contract-accept')

// It says what the difference means, and what of it breaks clients.
assert log.contains('! - Pets.clear')
assert log.contains('  + Pet.age: integer?')
assert !log.contains('! + Pet.age')
assert log.contains('1 of them can break clients of the committed contract.')

// Accepting says what it wrote, and wrote it.
assert log =~ /contract \(! - Pets\.clear.*\), sdk updated = /
assert new File(basedir, 'server/openapi/openapi.json').text.contains('"age"')
assert new File(basedir, 'sdk/generated/java/it/model/Pet.java').text.contains('getAge')

// The generator's own metadata is nobody's contract.
assert !new File(basedir, 'sdk/generated/.openapi-generator').exists()
