// Writes what each step of the tutorial shows: a step has the files of those before it, changed by its own. The last one is the project itself.
def tutorial = new File(basedir, '../../../../../spec-yaml/TUTORIAL.md').getText('UTF-8')
def steps = tutorial.split(/(?m)^## Step \d+: .*$/).drop(1)
def files = [:]
def said = []
steps.eachWithIndex { step, index ->
    def matcher = step =~ /(?ms)^```(\w+) ?(\S*)\n(.*?)^```$/
    matcher.each { all, language, name, text ->
        if (language == 'text' && name == 'said') {
            said << "${index + 1} ${text.trim()}".toString()
        } else if (name) {
            files[name] = text
        }
    }
    def folder = index + 1 == steps.length ? basedir : new File(basedir, "step-${index + 1}")
    files.each { name, text ->
        def file = new File(folder, name)
        file.parentFile.mkdirs()
        file.setText(text, 'UTF-8')
    }
}
assert files['pom.xml'].contains("<version>${version}</version>")
new File(basedir, 'said.txt').setText(said.join('\n'), 'UTF-8')
return true
