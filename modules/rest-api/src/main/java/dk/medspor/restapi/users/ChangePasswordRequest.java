package dk.medspor.restapi.users;

import jakarta.validation.constraints.NotNull;

/** A new password in place of the old one. */
record ChangePasswordRequest(@NotNull Hidden oldPassword, @NotNull Hidden newPassword) {}
