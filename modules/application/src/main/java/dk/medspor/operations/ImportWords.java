package dk.medspor.operations;

import dk.medspor.kernel.CommandRejected;
import dk.medspor.kernel.Rejection;
import dk.medspor.minutesimport.Warning;
import dk.medspor.restapi.problems.ProblemAdvice;
import dk.medspor.restapi.problems.ProblemWords;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.MessageSource;

/** Says why notes were not recorded as the pages and the API say it, in the operator's language. */
final class ImportWords {

    private final ProblemWords problems;
    private final MessageSource pages;
    private final Voice voice;

    ImportWords(BeanFactory application, Voice voice) {
        this.problems = application.getBean(ProblemWords.class);
        this.pages = application.getBean(MessageSource.class);
        this.voice = voice;
    }

    /** The rule that refuses them. */
    String why(Rejection reason) {
        var problem = problems.in(locale(), ProblemAdvice.problem(new CommandRejected(reason)), "");
        return Optional.ofNullable(problem.getDetail())
                .or(() -> Optional.ofNullable(problem.getTitle()))
                .orElse("");
    }

    /** What somebody has to look at. */
    String doubt(Warning.Kind kind) {
        return pages.getMessage("imports.doubt." + kind, null, locale());
    }

    /** The notes tell of more than one meeting. */
    String several(int meetings) {
        return voice.words("import.several", meetings);
    }

    private Locale locale() {
        return voice.language().locale();
    }
}
