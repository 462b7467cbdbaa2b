package dk.medspor.restapi.themedays;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.Outline;
import dk.medspor.meetings.ProgrammeLine;
import dk.medspor.meetings.Round;
import dk.medspor.meetings.Round.Form;
import dk.medspor.meetings.Round.Format;
import dk.medspor.meetings.Round.Question;
import dk.medspor.restapi.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** What a theme day is to be: its programme, and its rounds with what is asked. */
record OutlineFields(
        @NotNull @Size(max = 100) List<@NotNull @Valid Line> programme,
        @NotNull @Size(max = 50) List<@NotNull @Valid RoundFields> rounds) {

    /** A line of the programme. */
    record Line(@NotNull LocalTime from, Optional<LocalTime> to, @Text(max = 1_000) String text) {

        private ProgrammeLine line() {
            return new ProgrammeLine(from, to, Protected.text(text));
        }

        private static Line of(ProgrammeLine it) {
            return new Line(it.from(), it.to(), it.text().value());
        }
    }

    /** A round; its number is the day's own. */
    record RoundFields(
            @Min(1) @Max(1_000) int number,
            @Text(max = 300) String title,
            @NotNull Format format,
            @Text(max = 300) Optional<String> theme,
            @NotNull @Size(max = 100) List<@NotNull @Valid QuestionFields> questions) {

        private Round round() {
            return new Round(
                    number,
                    Protected.text(title),
                    format,
                    theme.map(Protected::text),
                    questions.stream().map(QuestionFields::question).toList());
        }

        private static RoundFields of(Round it) {
            return new RoundFields(
                    it.number(),
                    it.title().value(),
                    it.format(),
                    it.theme().map(Protected::value),
                    it.questions().stream().map(QuestionFields::of).toList());
        }
    }

    /** A question, a dialogue card or a theme; its number is the day's own. */
    record QuestionFields(
            @Min(1) @Max(10_000) int number,
            @NotNull Form form,
            @Text(max = 1_000) String text,
            @NotNull @Size(max = 50) List<@NotNull @Text(max = 1_000) String> prompts) {

        private Question question() {
            return new Question(
                    number,
                    form,
                    Protected.text(text),
                    prompts.stream().map(Protected::text).toList());
        }

        static QuestionFields of(Question it) {
            return new QuestionFields(
                    it.number(),
                    it.form(),
                    it.text().value(),
                    it.prompts().stream().map(Protected::value).toList());
        }
    }

    Outline outline() {
        return new Outline(
                programme.stream().map(Line::line).toList(),
                rounds.stream().map(RoundFields::round).toList());
    }

    static OutlineFields of(Outline it) {
        return new OutlineFields(
                it.programme().stream().map(Line::of).toList(),
                it.rounds().stream().map(RoundFields::of).toList());
    }
}
