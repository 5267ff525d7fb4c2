package org.treerings.app.importing.profile;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treerings.app.importing.text.Language;
import org.treerings.app.importing.text.Passage;
import org.treerings.app.importing.text.PrintedDate;
import org.treerings.app.importing.text.Wording;
import org.treerings.kernel.framework.OfferedAction;
import org.treerings.kernel.measure.Measure;
import org.treerings.kernel.measure.Sentence;
import org.treerings.kernel.measure.SentenceTemplate;
import org.treerings.kernel.measure.TemplateId;
import org.treerings.kernel.measure.Text;

/**
 * A baseline: its sentence and the values in it.
 *
 * @param template absent where the sentence is none of the platform's
 */
public record PrintedBaseline(
        PrintedText sentence, Measure measure, @Nullable TemplateId template) {

    static PrintedBaseline of(Passage passage, PrintedDate lastUpdate, @Nullable OfferedAction action) {
        String words = Wording.collapsed(passage.text());
        SentenceTemplate template = action == null ? null : action.baseline();
        Optional<Measure> measure = Optional.ofNullable(template).flatMap(known -> known.read(words));
        if (action == null || template == null || measure.isEmpty()) {
            String language = Language.of(words);
            return new PrintedBaseline(printed(passage, language, lastUpdate), Measure.words(), null);
        }
        return new PrintedBaseline(
                printed(passage, language(template, words), lastUpdate),
                withoutBlanks(measure.get()),
                new TemplateId(action.code().value(), template.version()));
    }

    private static String language(SentenceTemplate template, String words) {
        return template.sentence().entrySet().stream()
                .filter(pattern -> Sentence.of(pattern.getValue()).read(words).isPresent())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Text.UNDETERMINED);
    }

    /** A hole that was left empty holds no words either. */
    private static Measure withoutBlanks(Measure measure) {
        Map<String, String> notes = measure.notes().entrySet().stream()
                .filter(note -> !note.getValue().isBlank())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Measure(measure.type(), measure.values(), notes);
    }

    private static PrintedText printed(Passage passage, String language, PrintedDate lastUpdate) {
        return new PrintedText(new Text(passage.text(), language), passage.line(), lastUpdate);
    }
}
