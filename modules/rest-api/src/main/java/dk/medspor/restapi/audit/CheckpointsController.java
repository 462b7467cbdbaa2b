package dk.medspor.restapi.audit;

import dk.medspor.access.Operation;
import dk.medspor.audit.checkpoint.CheckpointFinding;
import dk.medspor.audit.checkpoint.Checkpoints;
import dk.medspor.audit.checkpoint.MalformedNote;
import dk.medspor.restapi.http.May;
import dk.medspor.restapi.problems.Problem;
import dk.medspor.restapi.problems.ProblemException;
import jakarta.validation.Valid;
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
    private final AuditFiles files;

    CheckpointsController(Checkpoints checkpoints, AuditFiles files) {
        this.checkpoints = checkpoints;
        this.files = files;
    }

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
        return files.checkpointKeys();
    }

    @PostMapping("/checkpoint-keys")
    @May(Operation.ROTATE_CHECKPOINT_KEY)
    @ResponseStatus(HttpStatus.CREATED)
    CheckpointResponse rotateCheckpointKey() {
        return CheckpointResponse.of(checkpoints.rotate());
    }
}
