def log = new File(basedir, 'build.log').text

// The message contains the files, the difference and the command that accepts them.
assert log.contains('The committed contract or SDK does not match the code:')
assert log =~ /changed\s+server\/openapi\/openapi\.json/
assert log =~ /changed\s+sdk\/generated\/java\/it\/model\/Pet\.java/
assert log.contains('+          "age": {"type": "integer"}')
assert log.contains('mvn openwork:contract-accept')

// It lists the changes and marks those that break clients.
assert log.contains('! - Pets.clear')
assert log.contains('  + Pet.age: integer?')
assert !log.contains('! + Pet.age')
assert log.contains('1 of them can break clients of the committed contract.')

// contract-accept prints and writes the new files.
assert log =~ /contract \(! - Pets\.clear.*\), sdk updated = /
assert new File(basedir, 'server/openapi/openapi.json').text.contains('"age"')
assert new File(basedir, 'sdk/generated/java/it/model/Pet.java').text.contains('getAge')

// The metadata of the generator is not committed.
assert !new File(basedir, 'sdk/generated/.openapi-generator').exists()

// The baseline is compared, and the reports are written.
assert log =~ /\[INFO\] .*! - Pets\.clear/
def changes = new groovy.json.JsonSlurper().parse(new File(basedir, 'server/target/contract/changes.json'))
assert changes.breaking
assert new File(basedir, 'server/target/contract/changes.md').text.contains('Pets.clear')

// contract-diff prints annotations.
assert log =~ /(?m)^::error file=server\/openapi\/openapi\.json,title=operation-removed::! - Pets\.clear/
