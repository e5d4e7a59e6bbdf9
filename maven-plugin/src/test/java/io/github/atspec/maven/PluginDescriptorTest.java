package io.github.atspec.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What {@code mvn atspec:help} tells a user. */
class PluginDescriptorTest {

    @Test
    void theGoalsAreThere() throws Exception {
        assertThat(elements(descriptor().getDocumentElement(), "mojo").stream().map(mojo -> text(mojo, "goal")))
                .containsExactly("decode", "generate", "help", "index", "validate");
        assertThat(text(descriptor().getDocumentElement(), "goalPrefix")).isEqualTo("atspec");
        assertThat(text(descriptor().getDocumentElement(), "requiredMavenVersion")).isEqualTo("3.6.3");
    }

    @Test
    void everyParameterIsDocumentedWithAnExampleAndItsFirstVersion() throws Exception {
        for (Element parameter : elements(descriptor().getDocumentElement(), "parameter")) {
            String name = text(parameter, "name");
            if (text(parameter, "editable").equals("true") && !List.of("detail", "goal", "indentSize", "lineLength").contains(name)) {
                assertThat(text(parameter, "since")).as(name).isEqualTo("0.1.0");
                assertThat(text(parameter, "description")).as(name).contains("Example", "<" + name + ">", "</" + name + ">");
            }
        }
    }

    private static Document descriptor() throws Exception {
        try (InputStream in = PluginDescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            assertThat(in).as("written by maven-plugin-plugin in process-classes").isNotNull();
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    private static String text(Element parent, String name) {
        List<Element> found = elements(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }

    private static List<Element> elements(Element parent, String name) {
        List<Element> elements = new ArrayList<>();
        var nodes = parent.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
