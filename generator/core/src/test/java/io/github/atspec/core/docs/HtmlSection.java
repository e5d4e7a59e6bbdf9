package io.github.atspec.core.docs;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads back what a person sees in the HTML page. Knows just enough HTML for pages of these templates. */
final class HtmlSection {
    private static final Pattern ENTRY = Pattern.compile("<section class=\"entry\" id=\"[^\"]+\">\n<h3><code>(.*?)</code></h3>(.*?)</section>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr>(<td>.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<td>(.*?)</td>", Pattern.DOTALL);

    private final String html;

    private HtmlSection(String html) {
        this.html = html;
    }

    static HtmlSection page(String html) {
        return new HtmlSection(html);
    }

    /** The section of the command, event or state item of that name; where several are called so, all of them. */
    HtmlSection entry(String name) {
        String entries = ENTRY.matcher(html).results().filter(found -> text(found.group(1)).equals(name)).map(found -> found.group(2)).collect(Collectors.joining());
        if (entries.isEmpty()) {
            throw new AssertionError("no entry " + name);
        }
        return new HtmlSection(entries);
    }

    /** The texts of the cells of the row whose first cell is {@code first}. */
    List<String> row(String first) {
        Matcher matcher = ROW.matcher(html);
        while (matcher.find()) {
            List<String> cells = CELL.matcher(matcher.group(1)).results().map(c -> text(c.group(1))).toList();
            if (cells.get(0).equals(first)) {
                return cells;
            }
        }
        throw new AssertionError("no row " + first + " in " + text());
    }

    /** Everything, without tags. */
    String text() {
        return text(html);
    }

    private static String text(String markup) {
        String plain = markup.replaceAll("<style>[\\s\\S]*?</style>", "")
                .replaceAll("</?code>", "")
                .replaceAll("<br>", "\n")
                .replaceAll("</(li|p|dt|dd|h[1-6]|td)>", "\n")
                .replaceAll("<[^>]*>", "");
        return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&").strip();
    }
}
