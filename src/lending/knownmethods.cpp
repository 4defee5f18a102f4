// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/knownmethods.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr MethodFamily families[] = {
    {"app.bsky.actor"_L1, CallClass::Read, CallClass::Write,
     "getPreferences getProfile getProfiles getSuggestions searchActors"
     " searchActorsTypeahead"_L1,
     "putPreferences"_L1},
    {"app.bsky.ageassurance"_L1, CallClass::Read, CallClass::Write, "getConfig getState"_L1,
     "begin"_L1},
    {"app.bsky.bookmark"_L1, CallClass::Read, CallClass::Write, "getBookmarks"_L1,
     "createBookmark deleteBookmark"_L1},
    {"app.bsky.contact"_L1, CallClass::Read, CallClass::Write, "getMatches getSyncStatus"_L1,
     "dismissMatch importContacts removeData sendNotification"
     " startPhoneVerification verifyPhone"_L1},
    {"app.bsky.draft"_L1, CallClass::Read, CallClass::Write, "getDrafts"_L1,
     "createDraft deleteDraft updateDraft"_L1},
    {"app.bsky.feed"_L1, CallClass::Read, CallClass::Write,
     "describeFeedGenerator getActorFeeds getActorLikes getAuthorFeed getFeed"
     " getFeedGenerator getFeedGenerators getFeedSkeleton getLikes getListFeed"
     " getPostThread getPosts getQuotes getRepostedBy getSuggestedFeeds"
     " getTimeline searchPosts"_L1,
     "sendInteractions"_L1},
    {"app.bsky.graph"_L1, CallClass::Read, CallClass::Write,
     "getActorStarterPacks getBlocks getFollowers getFollows getKnownFollowers"
     " getList getListBlocks getListMutes getLists getListsWithMembership"
     " getMutes getRelationships getStarterPack getStarterPacks"
     " getStarterPacksWithMembership getSuggestedFollowsByActor"
     " searchStarterPacks"_L1,
     "muteActor muteActorList muteThread unmuteActor unmuteActorList"
     " unmuteThread"_L1},
    {"app.bsky.labeler"_L1, CallClass::Read, CallClass::Write, "getServices"_L1, {}},
    {"app.bsky.notification"_L1, CallClass::Read, CallClass::Write,
     "getPreferences getUnreadCount listActivitySubscriptions listNotifications"_L1,
     "putActivitySubscription putPreferences putPreferencesV2 registerPush"
     " unregisterPush updateSeen"_L1},
    {"app.bsky.unspecced"_L1, CallClass::Read, CallClass::Write,
     "getAgeAssuranceState getConfig getOnboardingSuggestedStarterPacks"
     " getOnboardingSuggestedStarterPacksSkeleton"
     " getOnboardingSuggestedUsersSkeleton getPopularFeedGenerators"
     " getPostThreadOtherV2 getPostThreadV2 getSuggestedFeeds"
     " getSuggestedFeedsSkeleton getSuggestedOnboardingUsers"
     " getSuggestedStarterPacks getSuggestedStarterPacksSkeleton"
     " getSuggestedUsers getSuggestedUsersSkeleton getSuggestionsSkeleton"
     " getTaggedSuggestions getTrendingTopics getTrends getTrendsSkeleton"
     " searchActorsSkeleton searchPostsSkeleton searchStarterPacksSkeleton"_L1,
     "initAgeAssurance"_L1},
    {"app.bsky.video"_L1, CallClass::Read, CallClass::Write, "getJobStatus getUploadLimits"_L1,
     "uploadVideo"_L1},
    {"chat.bsky.actor"_L1, CallClass::Private, CallClass::Private, "exportAccountData"_L1,
     "deleteAccount"_L1},
    {"chat.bsky.convo"_L1, CallClass::Private, CallClass::Private,
     "getConvo getConvoAvailability getConvoForMembers getLog getMessages"
     " listConvos"_L1,
     "acceptConvo addReaction deleteMessageForSelf leaveConvo muteConvo"
     " removeReaction sendMessage sendMessageBatch unmuteConvo updateAllRead"
     " updateRead"_L1},
    {"chat.bsky.moderation"_L1, CallClass::Private, CallClass::Private,
     "getActorMetadata getMessageContext"_L1, "updateActorAccess"_L1},
    {"com.atproto.admin"_L1, CallClass::Manage, CallClass::Manage,
     "getAccountInfo getAccountInfos getInviteCodes getSubjectStatus"
     " searchAccounts"_L1,
     "deleteAccount disableAccountInvites disableInviteCodes"
     " enableAccountInvites sendEmail updateAccountEmail updateAccountHandle"
     " updateAccountPassword updateAccountSigningKey updateSubjectStatus"_L1},
    {"com.atproto.identity"_L1, CallClass::Manage, CallClass::Manage,
     "getRecommendedDidCredentials resolveDid resolveHandle resolveIdentity"_L1,
     "refreshIdentity requestPlcOperationSignature signPlcOperation"
     " submitPlcOperation updateHandle"_L1},
    {"com.atproto.label"_L1, CallClass::Read, CallClass::Manage, "queryLabels"_L1, {}},
    {"com.atproto.lexicon"_L1, CallClass::Read, CallClass::Manage, "resolveLexicon"_L1, {}},
    {"com.atproto.moderation"_L1, CallClass::Read, CallClass::Write, {}, "createReport"_L1},
    {"com.atproto.repo"_L1, CallClass::Read, CallClass::Write,
     "describeRepo getRecord listMissingBlobs listRecords"_L1,
     "applyWrites createRecord deleteRecord importRepo putRecord uploadBlob"_L1},
    {"com.atproto.server"_L1, CallClass::Manage, CallClass::Manage,
     "checkAccountStatus describeServer getAccountInviteCodes getServiceAuth"
     " getSession listAppPasswords"_L1,
     "activateAccount confirmEmail createAccount createAppPassword"
     " createInviteCode createInviteCodes createSession deactivateAccount"
     " deleteAccount deleteSession refreshSession requestAccountDelete"
     " requestEmailConfirmation requestEmailUpdate requestPasswordReset"
     " reserveSigningKey resetPassword revokeAppPassword updateEmail"_L1},
    {"com.atproto.space"_L1, CallClass::Manage, CallClass::Manage,
     "getAccessGrant getDelegationToken getMemberGrant"_L1, "getSpaceCredential"_L1},
    {"com.atproto.sync"_L1, CallClass::Read, CallClass::Manage,
     "getBlob getBlocks getCheckout getHead getHostStatus getLatestCommit"
     " getRecord getRepo getRepoStatus listBlobs listHosts listRepos"
     " listReposByCollection"_L1,
     "notifyOfUpdate requestCrawl"_L1},
    {"com.atproto.temp"_L1, CallClass::Manage, CallClass::Manage,
     "checkHandleAvailability checkSignupQueue dereferenceScope fetchLabels"_L1,
     "addReservedHandle requestPhoneVerification revokeAccountCredentials"_L1},
    {"tools.ozone.communication"_L1, CallClass::Manage, CallClass::Manage, "listTemplates"_L1,
     "createTemplate deleteTemplate updateTemplate"_L1},
    {"tools.ozone.hosting"_L1, CallClass::Manage, CallClass::Manage, "getAccountHistory"_L1, {}},
    {"tools.ozone.moderation"_L1, CallClass::Manage, CallClass::Manage,
     "getAccountTimeline getEvent getRecord getRecords getRepo getReporterStats"
     " getRepos getSubjects queryEvents queryStatuses searchRepos"_L1,
     "cancelScheduledActions emitEvent listScheduledActions scheduleAction"_L1},
    {"tools.ozone.safelink"_L1,
     CallClass::Manage,
     CallClass::Manage,
     {},
     "addRule queryEvents queryRules removeRule updateRule"_L1},
    {"tools.ozone.server"_L1, CallClass::Manage, CallClass::Manage, "getConfig"_L1, {}},
    {"tools.ozone.set"_L1, CallClass::Manage, CallClass::Manage, "getValues querySets"_L1,
     "addValues deleteSet deleteValues upsertSet"_L1},
    {"tools.ozone.setting"_L1, CallClass::Manage, CallClass::Manage, "listOptions"_L1,
     "removeOptions upsertOption"_L1},
    {"tools.ozone.signature"_L1,
     CallClass::Manage,
     CallClass::Manage,
     "findCorrelation findRelatedAccounts searchAccounts"_L1,
     {}},
    {"tools.ozone.team"_L1, CallClass::Manage, CallClass::Manage, "listMembers"_L1,
     "addMember deleteMember updateMember"_L1},
    {"tools.ozone.verification"_L1, CallClass::Manage, CallClass::Manage, "listVerifications"_L1,
     "grantVerifications revokeVerifications"_L1},
};

constexpr MethodException exceptions[] = {
    // Sessions. What ends one would end the session that the keeper keeps.
    {"com.atproto.server.createAccount"_L1, CallClass::Never},
    {"com.atproto.server.createSession"_L1, CallClass::Never},
    {"com.atproto.server.deleteSession"_L1, CallClass::Never},
    {"com.atproto.server.refreshSession"_L1, CallClass::Never},

    // Their answer holds a credential, which would outlive every grant.
    {"app.bsky.contact.verifyPhone"_L1, CallClass::Never},
    {"com.atproto.server.createAppPassword"_L1, CallClass::Never},
    {"com.atproto.server.getServiceAuth"_L1, CallClass::Never}, // lent as a service token instead
    {"com.atproto.space.getAccessGrant"_L1, CallClass::Never},
    {"com.atproto.space.getDelegationToken"_L1, CallClass::Never},
    {"com.atproto.space.getMemberGrant"_L1, CallClass::Never},
    {"com.atproto.space.getSpaceCredential"_L1, CallClass::Never},

    // Not to be undone, as little as deleting the account.
    {"chat.bsky.actor.deleteAccount"_L1, CallClass::Manage},
    {"com.atproto.repo.importRepo"_L1, CallClass::Manage},
};

} // namespace

std::span<const MethodFamily> methodFamilies()
{
    return families;
}

std::span<const MethodException> methodExceptions()
{
    return exceptions;
}

} // namespace Skykeep
