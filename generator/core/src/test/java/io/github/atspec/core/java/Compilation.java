package io.github.atspec.core.java;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources in memory as strictly as generated code has to be, and loads the classes. */
public final class Compilation {
    private final Map<String, ByteArrayOutputStream> compiled;
    private final ClassLoader classes;

    private Compilation(Map<String, ByteArrayOutputStream> compiled) {
        this.compiled = compiled;
        this.classes = new Loader(compiled);
    }

    /**
     * @param sources path to text: {@code com/example/Modem.java}
     * @throws AssertionError with all diagnostics, warnings too
     */
    public static Compilation of(Map<String, String> sources) {
        return of(sources, classPath());
    }

    /** As {@link #of(Map)}, against classes in a folder as well: those of a dependency. */
    public static Compilation against(Path dependency, Map<String, String> sources) {
        return of(sources, dependency + File.pathSeparator + classPath());
    }

    private static Compilation of(Map<String, String> sources, String classPath) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Map<String, ByteArrayOutputStream> compiled = new HashMap<>();
        JavaFileManager files = new Memory(compiler.getStandardFileManager(diagnostics, Locale.ROOT, null), compiled);
        List<String> options = List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-classpath", classPath);
        List<Source> units = sources.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
        if (!compiler.getTask(null, files, diagnostics, options, null, units).call()) {
            throw new AssertionError(diagnostics.getDiagnostics().stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
        return new Compilation(compiled);
    }

    /** Writes the classes below a folder. */
    public void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, ByteArrayOutputStream> type : compiled.entrySet()) {
            Path file = folder.resolve(type.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, type.getValue().toByteArray());
        }
    }

    /** A compiled class. */
    public Class<?> load(String name) {
        try {
            return classes.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Surefire puts the class path into a jar of its own and tells the real one in a property. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("memory:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Target extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes;

        Target(String name, ByteArrayOutputStream bytes) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.bytes = bytes;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> compiled;

        Memory(JavaFileManager files, Map<String, ByteArrayOutputStream> compiled) {
            super(files);
            this.compiled = compiled;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new Target(name, compiled.computeIfAbsent(name, key -> new ByteArrayOutputStream()));
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, ByteArrayOutputStream> compiled;

        Loader(Map<String, ByteArrayOutputStream> compiled) {
            super(Compilation.class.getClassLoader());
            this.compiled = compiled;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = compiled.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
        }
    }
}
