// What Maven printed is what the tutorial shows, step by step and in this order.
def printed = new File(basedir, 'build.log').readLines()
        .findAll { it =~ /^\[(ERROR|INFO)\] (step-\d+\/\S+: error: |acme-kettle \(Acme kettle\): )/ }
        .collect { it.replaceFirst(/^\[\w+\] (step-\d+\/)?/, '') }
def shown = new File(basedir, 'said.txt').readLines('UTF-8').collect { it.replaceFirst(/^\d+ /, '') }
assert shown.size() == 8
assert printed == shown
def page = new File(basedir, 'target/atspec-docs/acme-kettle.html').getText('UTF-8')
assert page.contains('Heat the water, or say what it is kept at')
def tests = new File(basedir, 'build.log').readLines().findAll { it =~ /Tests run: 2, Failures: 0, Errors: 0, Skipped: 0/ }
assert tests.size() == 2
