// All mistakes at once, each on its line with its place, and nothing generated.
def errors = new File(basedir, 'build.log').readLines().findAll { it.startsWith('[ERROR] ') }
assert errors.take(3) == [
    "[ERROR] src/main/atspec/gate.yaml:7:5: error: unknown key 'paramters' in command 'AT+GATE', did you mean 'parameters'? [unknown-key]",
    "[ERROR] src/main/atspec/gate.yaml:11:7: error: unknown key 'sotres' in variant, did you mean 'stores'? [unknown-key]",
    "[ERROR] Failed to execute goal io.github.atspec:atspec-maven-plugin:${version}:generate (default) on project descriptor-with-mistakes: "
        + "src/main/atspec/command-set.yaml: 2 errors -> [Help 1]",
].collect { it.toString() }
assert !new File(basedir, 'target/generated-sources').exists()
