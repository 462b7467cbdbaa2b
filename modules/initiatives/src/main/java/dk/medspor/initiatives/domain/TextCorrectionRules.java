package dk.medspor.initiatives.domain;

import dk.medspor.initiatives.CorrectionCommand.CorrectText;
import dk.medspor.initiatives.CorrectionEvent.InitiativeTextCorrected;
import dk.medspor.initiatives.CorrectionRejection.NotRecorded;
import dk.medspor.initiatives.CorrectionRejection.NothingToCorrect;
import dk.medspor.initiatives.InitiativeDossier;
import dk.medspor.initiatives.InitiativeEvent;
import dk.medspor.kernel.Decision;
import java.util.Optional;

/** How a recorded text is put right. */
final class TextCorrectionRules {

    private TextCorrectionRules() {}

    static Decision<InitiativeEvent> correct(CorrectText command, InitiativeDossier dossier) {
        Optional<RecordedText> recorded =
                RecordedText.of(dossier, command.text(), command.number());
        if (recorded.isEmpty()) {
            return Decision.reject(new NotRecorded());
        }
        RecordedText was = recorded.get();
        return Decision.unless(
                Refusals.when(
                        was.text().filter(command.right()::equals).isPresent(),
                        NothingToCorrect::new),
                () ->
                        new InitiativeTextCorrected(
                                command.initiativeId(),
                                command.text(),
                                was.number(),
                                was.text(),
                                command.right(),
                                command.reason()));
    }
}
