package dk.medspor.restapi.initiatives;

import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.LifeCommand.SplitInitiative;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.restapi.http.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The initiatives that live on in its place. Their ids are chosen by whoever asks. */
record SplitRequest(
        @NotNull LocalDate on,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Part> parts,
        @Text(max = 4_000) String reason) {

    /** A part; the owner of the whole owns it unless another one is named. */
    record Part(@NotNull UUID id, @Text(max = 300) String title, Optional<UUID> ownerBodyId) {

        Splitting.Part part() {
            return new Splitting.Part(
                    new InitiativeId(id), Protected.text(title), ownerBodyId.map(MedBodyId::new));
        }
    }

    List<Splitting.Part> all() {
        return parts.stream().map(Part::part).toList();
    }

    SplitInitiative command(InitiativeId whole, InitiativeFacts facts) {
        return facts.split(
                whole, on, all().stream().map(Splitting.Part::id).toList(), Protected.text(reason));
    }
}
