// A copy of the shipped descriptor, with one more chapter. The shipped one is not kept here a second time.
def jar = new File(localRepositoryPath, "io/github/atspec/atspec-spec/${version}/atspec-spec-${version}.jar")
def copy = new File(basedir, 'src/main/atspec')
copy.mkdirs()
def shipped = 'atspec/ai-thinker-combo-at/'
new java.util.zip.ZipFile(jar).withCloseable { zip ->
    zip.entries().findAll { it.name.startsWith(shipped) && !it.directory }.each { entry ->
        new File(copy, entry.name.substring(shipped.length())).bytes = zip.getInputStream(entry).bytes
    }
}
def header = new File(copy, 'command-set.yaml')
def text = header.getText('UTF-8')
assert text.contains('chapters: [tcpip.yaml]')
header.setText(text.replace('chapters: [tcpip.yaml]', 'chapters: [tcpip.yaml, twelfth.yaml]'), 'UTF-8')
new File(copy, 'twelfth.yaml').bytes = new File(basedir, 'src/added/twelfth.yaml').bytes
return true
