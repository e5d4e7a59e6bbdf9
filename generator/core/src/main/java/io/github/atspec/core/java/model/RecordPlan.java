package io.github.atspec.core.java.model;

import com.palantir.javapoet.TypeName;
import io.github.atspec.core.java.JavaRecord;
import io.github.atspec.core.java.JavaTypes;
import io.github.atspec.core.model.Line;
import io.github.atspec.core.model.Parameter;
import io.github.atspec.core.model.Rule;
import io.github.atspec.core.model.Variant;
import java.util.List;
import java.util.function.Function;

/**
 * What a record is made from.
 *
 * @param title first sentence of its Javadoc, plain text
 * @param lines its line, or the spellings of an event
 * @param request whether the host sends it: then only values that can be set
 * @param where parameters restricted to constants
 * @param rules between its values; those that look at state are left out
 * @param types Java type of a parameter
 * @param approximate parameters that may differ from what was set
 * @param java all Java types
 */
record RecordPlan(
        JavaRecord record,
        String title,
        List<Line> lines,
        boolean request,
        List<Variant.Where> where,
        List<Rule> rules,
        Function<Parameter, TypeName> types,
        List<Parameter> approximate,
        JavaTypes java) {}
