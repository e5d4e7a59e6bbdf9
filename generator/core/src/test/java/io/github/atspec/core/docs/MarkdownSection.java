package io.github.atspec.core.docs;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads back what a person sees in the Markdown file, with a Markdown parser. */
final class MarkdownSection {
    private final List<Node> nodes;

    private MarkdownSection(List<Node> nodes) {
        this.nodes = nodes;
    }

    static MarkdownSection page(String markdown) {
        return new MarkdownSection(children(Parser.builder().build().parse(markdown)));
    }

    /** What stands under the third-level heading of that text, under all of them where there are several. */
    MarkdownSection entry(String name) {
        List<Node> found = new ArrayList<>();
        boolean inside = false;
        for (Node node : nodes) {
            if (node instanceof Heading heading && heading.getLevel() <= 3) {
                inside = heading.getLevel() == 3 && text(List.of(heading)).strip().equals(name);
            } else if (inside) {
                found.add(node);
            }
        }
        if (found.isEmpty()) {
            throw new AssertionError("no entry " + name);
        }
        return new MarkdownSection(found);
    }

    String text() {
        return text(nodes);
    }

    /** HTML, links and pictures: what text from a descriptor must never become. */
    List<String> active() {
        List<String> active = new ArrayList<>();
        nodes.forEach(n -> n.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock node) {
                active.add(node.getLiteral());
            }

            @Override
            public void visit(HtmlInline node) {
                active.add(node.getLiteral());
            }

            @Override
            public void visit(Link node) {
                active.add(node.getDestination());
            }

            @Override
            public void visit(Image node) {
                active.add(node.getDestination());
            }
        }));
        return active;
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            children.add(node);
        }
        return children;
    }

    private static String text(List<Node> nodes) {
        StringBuilder out = new StringBuilder();
        for (Node node : nodes) {
            node.accept(new Texts(out));
            out.append('\n');
        }
        return out.toString();
    }

    private static final class Texts extends AbstractVisitor {
        private final StringBuilder out;

        Texts(StringBuilder out) {
            this.out = out;
        }

        @Override
        public void visit(Text node) {
            out.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            out.append(node.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock node) {
            out.append(node.getLiteral()).append('\n');
        }

        @Override
        public void visit(SoftLineBreak node) {
            out.append('\n');
        }

        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            if (!(parent instanceof org.commonmark.node.Emphasis)) {
                out.append('\n');
            }
        }
    }
}
