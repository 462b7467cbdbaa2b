package dk.medspor.restapi.users;

import jakarta.validation.constraints.NotNull;

/** A new password, set with a one-time secret. */
record SetPasswordRequest(@NotNull Hidden oneTimeSecret, @NotNull Hidden newPassword) {}
