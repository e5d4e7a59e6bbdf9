def sources = new File(basedir, 'target/generated-sources/atspec/com/example/strip')
assert new File(sources, 'client/StripCommands.java').file && !new File(sources, 'client/SyncCommands.java').exists()
assert !new File(sources, 'model/Strip.java').getText('UTF-8').contains('fade')
def docs = new File(basedir, 'target/atspec-docs/acme-strip.md').getText('UTF-8')
assert docs.contains('AT+STRIP=<colour>\n') && !docs.contains('RGB')
assert new File(basedir, 'build.log').readLines().any { it.contains('1 example is left out, with what LX1 lacks') }
