package dev.selfsame.ports.driving;

/** All that a caller can ask for; each operation refuses a caller who lacks its right. */
public interface Operations
        extends ListIdentities,
                GetIdentity,
                DeleteIdentity,
                ManageOwnership,
                ManageRoleAssignments,
                ResetIdentity,
                VerifyAccounts,
                InviteIdentities,
                ProcessIdentities,
                SynchronizeAttributes,
                FollowTasks,
                LoadConfiguration,
                PreviewIdentity,
                AggregateAccounts,
                LinkAccounts,
                AdministerIdentities,
                ProvisionAccess,
                ExplainAccess,
                TendEffects,
                ReadLog {}
