package io.github.atspec.core.docs;

import io.github.atspec.core.model.Command;
import io.github.atspec.core.model.Decision;
import io.github.atspec.core.model.Effect;
import io.github.atspec.core.model.Erratum;
import io.github.atspec.core.model.Event;
import io.github.atspec.core.model.Example;
import io.github.atspec.core.model.Guard;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.StateItem;
import io.github.atspec.core.model.Value;
import io.github.atspec.core.model.ValueType;
import io.github.atspec.core.model.Variant;
import io.github.atspec.runtime.WireCharset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every fact that an entry of the model holds, as the shortest text that a reader must find in its section. Written without a look at the view, so that a fact the view
 * forgets is missed by a test.
 */
final class Facts {
    private final List<String> facts = new ArrayList<>();

    static List<String> of(Command command) {
        Facts all = new Facts();
        all.prose(command.summary());
        all.prose(command.description());
        command.parameters().forEach(all::parameter);
        command.variants().forEach(all::variant);
        command.examples().forEach(all::example);
        command.errata().forEach(all::erratum);
        command.decisions().forEach(all::decision);
        return all.facts;
    }

    static List<String> of(Event event) {
        Facts all = new Facts();
        all.prose(event.summary());
        all.prose(event.description());
        event.parameters().forEach(all::parameter);
        event.lines().forEach(spelling -> {
            all.add(spelling.name());
            all.add(spelling.line().source());
            spelling.when().forEach(all::guard);
            spelling.rules().forEach(rule -> all.add(rule.text()));
            spelling.stores().forEach(all::effect);
        });
        event.examples().forEach(all::example);
        event.errata().forEach(all::erratum);
        event.decisions().forEach(all::decision);
        return all.facts;
    }

    static List<String> of(StateItem item) {
        Facts all = new Facts();
        all.prose(item.summary());
        all.add(item.kept() == StateItem.Kept.FLASH ? "over restarts" : "until restart");
        for (StateItem.Column column : item.columns()) {
            all.add(column.name());
            all.type(column.type());
            if (column.initial() != null) {
                all.value(column.initial(), column.type());
            }
        }
        if (item instanceof StateItem.Table table) {
            all.facts.addAll(table.key());
            table.capacity().ifPresent(rows -> all.add("at most " + rows));
            if (table.allocate()) {
                all.add("lowest free");
            }
        } else if (item instanceof StateItem.Queue queue) {
            queue.capacity().ifPresent(rows -> all.add("at most " + rows));
        }
        return all.facts;
    }

    private void variant(Variant variant) {
        if (variant.name() != null) {
            add(variant.name());
        }
        prose(variant.summary());
        add(variant.request().source());
        variant.where().forEach(where -> {
            name(where.parameter());
            where.values().forEach(v -> value(v, where.parameter().type()));
        });
        variant.when().forEach(this::guard);
        variant.response().forEach(this::response);
        variant.fails().forEach(failure -> {
            failure.lines().forEach(line -> add(line.source()));
            add(failure.code());
        });
        variant.rules().forEach(rule -> add(rule.text()));
        variant.requires().forEach(rule -> add(rule.text()));
        variant.stores().forEach(this::effect);
        long seconds = variant.timeOut().toSeconds();
        add(seconds % 60 == 0 && seconds > 0 ? seconds / 60 + " min" : seconds + " s");
    }

    private void response(ResponseItem item) {
        if (item instanceof ResponseItem.Info info) {
            add(info.line().source());
            info.match().forEach(this::name);
            info.when().forEach(this::guard);
            if (info.min() == 0) {
                add(info.max() == 1 ? "may be missing" : info.max() == Integer.MAX_VALUE ? "any number of times" : "0 to " + info.max());
            }
            if (info.reports() != null) {
                add((info.reports().takes() ? "takes the next row of " : "reports ") + info.reports().item().name());
                info.reports().bindings().forEach(b -> {
                    String name = b.parameter().name();
                    boolean shown = info.line().source().contains("<" + name + ">") || info.line().source().contains("<\"" + name + "\">");
                    add("<" + name + (shown ? "> from " : "> of the request equals ") + b.column().name());
                });
            }
        } else if (item instanceof ResponseItem.Fixed fixed) {
            add(fixed.text());
        } else if (item instanceof ResponseItem.Prompt prompt) {
            add("prompt " + prompt.text());
        } else if (item instanceof ResponseItem.Payload payload) {
            add("host sends " + payload.name());
            if (payload.count() == null) {
                add("raw bytes, ended by " + payload.ending().end());
            } else {
                add("<" + payload.count().name() + "> raw bytes");
            }
            if (payload.ending() instanceof ResponseItem.Plain plain && plain.abort() != null) {
                add(plain.abort().bytes() + " in its place takes the data back");
            }
        } else if (item instanceof ResponseItem.Passthrough passthrough) {
            add("passthrough " + passthrough.name());
        } else if (item instanceof ResponseItem.Announced announced) {
            add("event " + announced.event().name());
            announced.match().forEach(this::name);
        }
    }

    private void parameter(Parameter parameter) {
        name(parameter);
        prose(parameter.summary());
        type(parameter.type());
        if (parameter.defaultValue() != null) {
            value(parameter.defaultValue(), parameter.type());
        }
        parameter.none().forEach(v -> value(v, parameter.type()));
        parameter.when().forEach(this::guard);
        if (!parameter.none().isEmpty()) {
            add("means no value");
        }
        if (parameter.secret()) {
            add("secret");
        }
        if (parameter.reserved()) {
            add("reserved");
        }
        if (parameter.nullable()) {
            add("may be left empty");
        }
        if (parameter.type().stringLike()) {
            add(switch (parameter.quoting()) {
                case ALWAYS -> "always in quotes";
                case NEVER -> "never in quotes";
                case OPTIONAL -> "in quotes only when";
            });
        }
    }

    private void type(ValueType type) {
        if (type.name() != null) {
            add(type.name());
        }
        if (type instanceof ValueType.TimeType time) {
            type(time.number());
        } else if (type instanceof ValueType.EitherType either) {
            for (ValueType.Kind kind : either.kinds()) {
                add(kind.name());
                prose(kind.summary());
                type(kind.type());
            }
        } else if (type instanceof ValueType.TimezoneType zone) {
            add(zone.min() + " to " + zone.max());
        } else if (type instanceof ValueType.IntType number) {
            if (number.min() != Long.MIN_VALUE) {
                add(number(number.min(), type));
            }
            if (number.max() != Long.MAX_VALUE) {
                add(number(number.max(), type));
            }
            prose(number.unit());
            number.valueNames().forEach((value, name) -> add(number(value, type) + ": " + name));
        } else if (type instanceof ValueType.EnumType choice) {
            for (ValueType.EnumValue value : choice.values()) {
                add(value.wire() + ": " + value.name());
                prose(value.summary());
                if (!value.settable()) {
                    add("never set");
                }
            }
        } else if (type instanceof ValueType.BitsType bits) {
            bits.bits().forEach((bit, name) -> add("bit " + bit + ": " + name));
        } else if (type instanceof ValueType.BytesType bytes && bytes.count() != null) {
            add("<" + bytes.count() + ">");
        } else if (type instanceof ValueType.StringType text) {
            bytes(text.minBytes(), text.maxBytes());
            charset(type);
        } else if (type instanceof ValueType.TextType) {
            charset(type);
        } else if (type instanceof ValueType.HostType host) {
            bytes(host.minBytes(), host.maxBytes());
        }
    }

    private void charset(ValueType type) {
        if (!type.charset().equals(WireCharset.UTF_8)) {
            add("in " + type.charset());
        }
    }

    private void bytes(int min, int max) {
        if (min > 0) {
            add(Integer.toString(min));
        }
        if (max != Integer.MAX_VALUE) {
            add(max + " bytes");
        }
    }

    private void guard(Guard guard) {
        add("while ");
        add(guard.item().name());
        guard.values().forEach(v -> value(v, guard.item().column().type()));
    }

    private void effect(Effect effect) {
        add(effect.item().name());
        List<Effect.Assignment> assignments = List.of();
        if (effect instanceof Effect.Assign assign) {
            add("sets ");
            assignments = assign.assignments();
        } else if (effect instanceof Effect.AddRow addRow) {
            add("adds a row to ");
            assignments = addRow.assignments();
        } else if (effect instanceof Effect.RemoveRows remove) {
            add("removes ");
            assignments = remove.matching();
        } else if (effect instanceof Effect.ChangeBits bits) {
            add((bits.add() ? "adds" : "removes") + " the bits <" + bits.bits().name() + ">");
        }
        for (Effect.Assignment assignment : assignments) {
            add(assignment.column().name());
            if (assignment.source() instanceof Effect.Source.Of of) {
                name(of.parameter());
            } else {
                value(((Effect.Source.Constant) assignment.source()).value(), assignment.column().type());
            }
        }
    }

    private void example(Example example) {
        example.given().forEach(given -> effect(given.effect()));
        for (Example.Step step : example.steps()) {
            if (step instanceof Example.Step.Request request) {
                transcript(">> ", request.text(), request.formatsAs());
            } else if (step instanceof Example.Step.FromDevice line) {
                transcript(line.number() == null ? "<< " : "<# ", line.written(), line.formatsAs());
            } else if (step instanceof Example.Step.RawToDevice raw) {
                add(">~ " + raw.bytes());
            } else if (step instanceof Example.Step.RawFromDevice raw) {
                add("<~ " + raw.bytes());
            }
        }
        if (example.wrong()) {
            add("wrong");
        }
    }

    private void transcript(String mark, String text, @Nullable String formatsAs) {
        add((mark + Example.Step.shown(text).replace("\r", "\\r").replace("\n", "\\n")).strip());
        if (formatsAs != null) {
            add(Example.Step.shown(formatsAs));
        }
    }

    private void erratum(Erratum erratum) {
        add("Line " + erratum.at() + " of the manual");
        add("The manual says: " + oneLine(erratum.says()));
        add("Decided: " + oneLine(erratum.decided()));
        add("Because: " + oneLine(erratum.because()));
    }

    private void decision(Decision decision) {
        decision.at().ifPresent(line -> add("Line " + line + " of the manual"));
        add("The manual leaves open: " + oneLine(decision.open()));
        add("Decided: " + oneLine(decision.decided()));
        add("Because: " + oneLine(decision.because()));
    }

    private void name(Parameter parameter) {
        add("<" + parameter.name() + ">");
    }

    private static String number(long number, ValueType type) {
        return type instanceof ValueType.IntType t && t.base() == 16 ? String.format("0x%X", number) : Long.toString(number);
    }

    private void value(Value value, ValueType type) {
        if (value instanceof Value.Int number) {
            add(number(number.value(), type));
        } else if (value instanceof Value.Choice choice) {
            add(choice.name() == null ? choice.wire() : choice.name());
        } else if (value instanceof Value.Either either) {
            value(either.value(), either.kind().type());
        } else if (value instanceof Value.Octets octets) {
            add(octets.bytes().isEmpty() ? "''" : type.charset().decode(octets.bytes()));
        }
    }

    private void prose(@Nullable String prose) {
        if (prose != null) {
            prose.strip().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> add(oneLine(line)));
        }
    }

    private static String oneLine(String prose) {
        return prose.strip().replaceAll("\\s+", " ");
    }

    private void add(String fact) {
        facts.add(fact);
    }
}
