package dk.medspor.access;

import org.springframework.security.access.AccessDeniedException;

/** This account may not do that, or not to that. Already in the journal when it is thrown. */
public final class NotAllowed extends AccessDeniedException {

    private final Operation operation;

    NotAllowed(Operation operation) {
        super(operation.name());
        this.operation = operation;
    }

    public Operation operation() {
        return operation;
    }
}
