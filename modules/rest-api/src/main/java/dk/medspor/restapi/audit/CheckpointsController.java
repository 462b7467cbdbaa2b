package dk.medspor.restapi.audit;

import dk.medspor.access.Operation;
import dk.medspor.audit.checkpoint.CheckpointFinding;
import dk.medspor.audit.checkpoint.CheckpointKeys;
import dk.medspor.audit.checkpoint.CheckpointKeys.KnownKey;
import dk.medspor.audit.checkpoint.Checkpoints;
import dk.medspor.audit.checkpoint.MalformedNote;
import dk.medspor.audit.checkpoint.SignedNote;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audit")
class CheckpointsController {

    private final Checkpoints checkpoints;
    private final CheckpointKeys keys;

    CheckpointsController(Checkpoints checkpoints, CheckpointKeys keys) {
        this.checkpoints = checkpoints;
        this.keys = keys;
    }

    /**
     * A key that checkpoints are signed with.
     *
     * @param verifier as C2SP signed-note writes it: name, key id, base64
     * @param pem as {@code openssl} reads it
     * @param handover the checkpoint that it and the key before it signed; empty for the first key
     */
    record KeyResponse(
            String keyId, String verifier, String pem, Instant from, Optional<String> handover) {

        static KeyResponse of(KnownKey it) {
            return new KeyResponse(
                    it.verifier().id(),
                    it.verifier().text(),
                    it.verifier().pem(),
                    it.from(),
                    it.handover().map(SignedNote::published));
        }
    }

    record KeysResponse(List<KeyResponse> keys) {}

    record FindingResponse(CheckpointFinding finding) {}

    @GetMapping("/checkpoint")
    @May(Operation.VERIFY_LOG)
    CheckpointResponse checkpoint() {
        return CheckpointResponse.of(checkpoints.current());
    }

    @PostMapping("/checkpoint-checks")
    @May(Operation.VERIFY_LOG)
    FindingResponse checkCheckpoint(@RequestBody @Valid CheckpointRequests.Check request) {
        try {
            return new FindingResponse(checkpoints.check(request.note()));
        } catch (MalformedNote malformed) {
            throw new ProblemException(Problem.invalid("note", "signed-note"));
        }
    }

    @GetMapping("/checkpoint-keys")
    @May(Operation.VERIFY_LOG)
    KeysResponse checkpointKeys() {
        return new KeysResponse(keys.all().stream().map(KeyResponse::of).toList());
    }

    @PostMapping("/checkpoint-keys")
    @May(Operation.ROTATE_CHECKPOINT_KEY)
    @ResponseStatus(HttpStatus.CREATED)
    CheckpointResponse rotateCheckpointKey() {
        return CheckpointResponse.of(checkpoints.rotate());
    }
}
