def page = new File(basedir, 'target/atspec-docs/acme-gate.html').getText('UTF-8')
assert page.contains('Move the gate, or say where it is')
assert new File(basedir, 'target/atspec-docs/acme-gate.md').getText('UTF-8').contains('# Acme gate controller')

def runs = new File(basedir, 'build.log').readLines().findAll { it =~ /\d+ sources: / }
assert runs.size() == 2
assert runs[0].contains(', 0 unchanged, 0 stale ones deleted')
assert runs[1].contains(': 0 written, ') && runs[1].endsWith(' unchanged, 0 stale ones deleted')
