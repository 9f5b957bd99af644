import type { ContractErrorName } from 'viem'
import type { liquidStakingAbi } from '@/contracts-abi/liquid-staking'
import type { microPoolAbi } from '@/contracts-abi/micro-pool'
import type { microPoolsAbi } from '@/contracts-abi/micro-pools'
import type { rewardRatePoolAbi } from '@/contracts-abi/reward-rate-pool'
import type { serviceNodeContributionAbi } from '@/contracts-abi/service-node-contribution'
import type { serviceNodeContributionFactoryAbi } from '@/contracts-abi/service-node-contribution-factory'
import type { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import type { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import type { seaportAbi } from '@/contracts-abi/seaport'
import type { seatAbi } from '@/contracts-abi/seat'
import type { seshAbi } from '@/contracts-abi/sesh'
import type { snsConduitAbi } from '@/contracts-abi/sns-conduit'
import type { snsConduitControllerAbi } from '@/contracts-abi/sns-conduit-controller'
import type { snsRegistrarAbi } from '@/contracts-abi/sns-registrar'
import type { tokenConverterAbi } from '@/contracts-abi/token-converter'
import type { tokenVestingNoStakingAbi } from '@/contracts-abi/token-vesting-no-staking'
import type { tokenVestingStakingAbi } from '@/contracts-abi/token-vesting-staking'
import type { ChainErrorCode } from './chain-error'
import {
  amount,
  count,
  days,
  excess,
  moment,
  percent,
  position,
  text,
  type ReadRevertValue,
} from './revert-values'

/** Every custom error that a contract of this project can revert with. */
export type RevertName =
  | ContractErrorName<typeof liquidStakingAbi>
  | ContractErrorName<typeof microPoolAbi>
  | ContractErrorName<typeof microPoolsAbi>
  | ContractErrorName<typeof seatAbi>
  | ContractErrorName<typeof rewardRatePoolAbi>
  | ContractErrorName<typeof serviceNodeContributionAbi>
  | ContractErrorName<typeof serviceNodeContributionFactoryAbi>
  | ContractErrorName<typeof serviceNodeRewardsAbi>
  | ContractErrorName<typeof seaportAbi>
  | ContractErrorName<typeof seshAbi>
  | ContractErrorName<typeof sessionNameServiceAbi>
  | ContractErrorName<typeof snsConduitAbi>
  | ContractErrorName<typeof snsConduitControllerAbi>
  | ContractErrorName<typeof snsRegistrarAbi>
  | ContractErrorName<typeof tokenConverterAbi>
  | ContractErrorName<typeof tokenVestingNoStakingAbi>
  | ContractErrorName<typeof tokenVestingStakingAbi>

export type RevertText = {
  /** True when the same call may pass later, or after fresh data, with nothing changed by the person. */
  retry: boolean
  /** Fills the placeholders of the catalogue entry `errors.revert.<name>`. */
  values?: Readonly<Record<string, ReadRevertValue>>
  /** A more telling code than `reverted`, for callers that branch on it. */
  code?: ChainErrorCode
}

const final: RevertText = { retry: false }
const later: RevertText = { retry: true }

/** Keyed by the contracts' own names: a custom error without an entry, and so without words, does not compile. */
export const revertText = {
  AboveCap: final,
  AccessControlBadConfirmation: final,
  AccessControlUnauthorizedAccount: { retry: false, values: { address: text(0) } },
  AddressEmptyCode: { retry: false, values: { address: text(0) } },
  AddressInsufficientBalance: { retry: false, values: { address: text(0) } },
  AlreadyInitialised: final,
  BLSPubkeyAlreadyExists: { retry: false, values: { node: count(0) } },
  BLSPubkeyDoesNotExist: final,
  BLSPubkeyDoesNotMatch: { retry: false, values: { node: count(0) } },
  BadConfig: final,
  BadContractSignature: final,
  BadFraction: final,
  BadReturnValueFromERC20OnTransfer: { retry: false, values: { token: text(0) } },
  BadSignatureV: final,
  BatchTooLarge: final,
  BelowFloor: final,
  BelowMinimum: { retry: false, values: { amount: amount(0), minimum: amount(1) } },
  BelowReservation: { retry: false, values: { target: amount(0), reserved: amount(1) } },
  BeneficiaryUpdatingDisabledNodeIsNotOpen: final,
  CalcMinContributionGivenBadContribArgs: { retry: false, values: { seats: count(1) } },
  CallerNotContributor: { retry: false, values: { node: count(0), caller: text(1) } },
  CannotCancelOrder: final,
  ChannelClosed: { retry: false, values: { channel: text(0) } },
  ChannelsAreLocked: final,
  ClaimThresholdExceeded: later,
  CommitmentAlreadyExists: final,
  CommitmentNotFound: final,
  CommitmentTooNew: { retry: true, values: { until: moment(1) } },
  CommitmentTooOld: { retry: false, values: { until: moment(1) } },
  ConduitAlreadyExists: { retry: false, values: { conduit: text(0) } },
  ConsiderationCriteriaResolverOutOfRange: final,
  ConsiderationLengthNotEqualToTotalOriginal: final,
  ConsiderationNotMet: { retry: true, values: { shortfall: amount(2) } },
  ContractAlreadyStarted: final,
  ContractNotStarted: later,
  ContributeFundsNotPossible: { retry: false, values: { status: count(0) } },
  ContributionBelowMinAmount: { retry: false, values: { amount: amount(0), minimum: amount(1) } },
  ContributionBelowReservedAmount: { retry: false, values: { amount: amount(0), reserved: amount(1) } },
  ContributionExceedsStakingRequirement: { retry: false, values: { excess } },
  ContributionTotalMismatch: { retry: false, values: { required: amount(0), provided: amount(1) } },
  CriteriaNotEnabledForItem: final,
  DeadlineNotPassed: { retry: true, values: { until: moment(0) } },
  DeadlineOutOfRange: { retry: false, values: { latest: moment(1) } },
  DeadlinePassed: { retry: false, values: { until: moment(0) } },
  DeleteSentinelNodeNotAllowed: final,
  DuplicateAddressInReservedContributor: { retry: false, values: { position: position(0) } },
  DuplicateLabel: final,
  ECDSAInvalidSignature: final,
  ECDSAInvalidSignatureLength: final,
  ECDSAInvalidSignatureS: final,
  ERC1155BatchTransferGenericFailure: final,
  ERC1167FailedCreateClone: later,
  ERC1967InvalidImplementation: { retry: false, values: { address: text(0) } },
  ERC1967NonPayable: final,
  ERC20InsufficientAllowance: {
    retry: true,
    code: 'allowance-changed',
    values: { spender: text(0), allowance: amount(1), needed: amount(2) },
  },
  ERC20InsufficientBalance: {
    retry: false,
    code: 'insufficient-sesh',
    values: { payer: text(0), balance: amount(1), needed: amount(2) },
  },
  ERC20InvalidApprover: { retry: false, values: { address: text(0) } },
  ERC20InvalidReceiver: { retry: false, values: { address: text(0) } },
  ERC20InvalidSender: { retry: false, values: { address: text(0) } },
  ERC20InvalidSpender: { retry: false, values: { address: text(0) } },
  ERC2612ExpiredSignature: { retry: false, values: { until: moment(0) } },
  ERC2612InvalidSigner: { retry: false, values: { owner: text(1) } },
  ERC4626ExceededMaxDeposit: later,
  ERC4626ExceededMaxMint: later,
  ERC4626ExceededMaxRedeem: later,
  ERC4626ExceededMaxWithdraw: later,
  ERC721IncorrectOwner: { retry: false, values: { owner: text(2) } },
  ERC721InsufficientApproval: { retry: false, values: { operator: text(0) } },
  ERC721InvalidApprover: { retry: false, values: { address: text(0) } },
  ERC721InvalidOperator: { retry: false, values: { address: text(0) } },
  ERC721InvalidOwner: { retry: false, values: { address: text(0) } },
  ERC721InvalidReceiver: { retry: false, values: { address: text(0) } },
  ERC721InvalidSender: { retry: false, values: { address: text(0) } },
  ERC721NonexistentToken: final,
  Ed25519PubkeyAlreadyExists: { retry: false, values: { node: count(0) } },
  EmptyBatch: final,
  EnforcedPause: later,
  ExitNotNeeded: later,
  ExitTooEarly: { retry: true, values: { registered: moment(1) } },
  ExpectedPause: final,
  ExpirationDurationTooLong: final,
  FailedInnerCall: final,
  FeeAboveCeiling: { retry: false, values: { fee: percent(0), ceiling: percent(1) } },
  FeeExceedsPossibleValue: final,
  FinalizeNotPossible: { retry: false, values: { status: count(0) } },
  FirstContributionMustBeOperator: { retry: true, values: { operator: text(1) } },
  FirstReservedContributorMustBeOperator: { retry: false, values: { operator: text(1) } },
  InexactFraction: final,
  InsufficientBLSSignatures: { retry: true, values: { signers: count(0), required: count(1) } },
  InsufficientContributors: final,
  InsufficientNativeTokensSupplied: final,
  InsufficientNodes: final,
  InsufficientOperatorContribution: { retry: false, values: { stake: amount(0) } },
  InsufficientPayment: final,
  Invalid1155BatchTransferEncoding: final,
  InvalidAccountNonce: { retry: true, values: { address: text(0) } },
  InvalidBLSProofOfPossession: final,
  InvalidBLSSignature: later,
  InvalidBasicOrderParameterEncoding: final,
  InvalidCallToConduit: { retry: true, values: { conduit: text(0) } },
  InvalidConduit: { retry: false, values: { conduit: text(1) } },
  InvalidContractOrder: final,
  InvalidERC721TransferAmount: final,
  InvalidExpirationDuration: final,
  InvalidFee: final,
  InvalidFulfillmentComponentData: final,
  InvalidInitialization: final,
  InvalidItemType: final,
  InvalidLabel: final,
  InvalidMsgValue: final,
  InvalidNativeOfferItem: final,
  InvalidPeriods: final,
  InvalidProof: final,
  InvalidRecordType: final,
  InvalidRestrictedOrder: final,
  InvalidShortString: final,
  InvalidSignature: final,
  InvalidSigner: final,
  InvalidTime: { retry: true, values: { begin: moment(0), end: moment(1) } },
  InvalidTokenAddress: final,
  LeaveRequestNotInitiatedYet: { retry: false, values: { node: count(0) } },
  LeaveRequestTooEarly: { retry: true, values: { until: moment(1) } },
  LeaveTooEarly: { retry: true, values: { wishing: amount(0), needed: amount(1), until: moment(2) } },
  LiquidatorPenaltyTooHigh: final,
  MathOverflowedMulDiv: final,
  MaxClaimExceeded: final,
  MaxContributorsExceeded: final,
  MaxPubkeyAggregationsExceeded: later,
  MessageTooLong: final,
  MismatchedFulfillmentOfferAndConsiderationComponents: final,
  MissingFulfillmentComponentOnAggregation: final,
  MissingItemAmount: final,
  MissingOriginalConsiderationItems: final,
  MoreThanOpen: { retry: true, values: { amount: amount(0), open: amount(1) } },
  NameAlreadyRegistered: final,
  NameExpired: final,
  NameNotRegistered: final,
  NameReserved: final,
  NameTaken: final,
  NativeTokenTransferGenericFailure: final,
  NoContract: { retry: false, values: { address: text(0) } },
  NoOpenSeat: { retry: false, values: { contract: text(0) } },
  NoReentrantCalls: later,
  NoSpecifiedOrdersAvailable: final,
  NodeAlreadyStarted: final,
  NodeNotRunning: final,
  NonContributorUpdatedBeneficiary: { retry: false, values: { caller: text(0) } },
  NotAuthorized: final,
  NotController: final,
  NotControllerOfRequest: { retry: false, values: { caller: text(1) } },
  NotFull: { retry: true, values: { gathered: amount(0), target: amount(1) } },
  NotInitializing: final,
  NotMember: { retry: false, values: { caller: text(0) } },
  NotNameOwner: final,
  NotOwner: final,
  NothingToClaim: final,
  NothingToCollect: later,
  NothingToRedeem: later,
  NullAddress: final,
  NullBLSPubkey: final,
  NullEd25519Pubkey: final,
  NullName: final,
  OfferAndConsiderationRequiredOnFulfillment: final,
  OfferCriteriaResolverOutOfRange: final,
  OnlyOperatorIsAuthorised: { retry: false, values: { caller: text(0), operator: text(1) } },
  OnlyVault: { retry: false, values: { caller: text(0) } },
  OperatorBelowFloor: { retry: false, values: { operator: text(0), score: percent(1), floor: percent(2) } },
  OrderAlreadyFilled: final,
  OrderCriteriaResolverOutOfRange: final,
  OrderIsCancelled: final,
  OrderPartiallyFilled: final,
  OwnableInvalidOwner: { retry: false, values: { address: text(0) } },
  OwnableUnauthorizedAccount: { retry: false, values: { address: text(0) } },
  PartialFillsNotEnabledForOrder: final,
  PositiveNumberRequirement: final,
  PriceExceedsMaximum: { retry: false, values: { total: amount(0), agreed: amount(1) } },
  RecipientAddressDoesNotMatch: { retry: false, values: { expected: text(0), provided: text(1) } },
  RecipientRewardsTooLow: later,
  ReentrancyGuardReentrantCall: final,
  RenewalPeriodNotOver: final,
  RenewalsDisabled: final,
  RenewalsOff: final,
  RequireWaitForOperatorContribStatus: final,
  RescueBalanceIsEmpty: { retry: false, values: { token: text(0) } },
  RescueNotPossible: final,
  ReservedContributionBelowMinAmount: {
    retry: false,
    values: { position: position(0), amount: amount(1), minimum: amount(2) },
  },
  ReservedContributionExceedsStakingRequirement: {
    retry: false,
    values: { position: position(0), amount: amount(1), remaining: amount(2) },
  },
  ReservedContributorHasZeroAddress: { retry: false, values: { position: position(0) } },
  RewardsContractMaxContributorsChanged: final,
  RewardsContractStakingRequirementChanged: final,
  SafeCastOverflowedUintDowncast: final,
  SafeERC20FailedOperation: { retry: false, values: { token: text(0) } },
  SeatAlreadyHeld: { retry: false, values: { seat: text(0) } },
  SeatAlreadyLeaving: { retry: false, values: { seat: text(0) } },
  SeatAlreadyTaken: final,
  SeatNotTaken: later,
  SeatTooSmall: { retry: true, values: { amount: amount(0), minimum: amount(1) } },
  SelfReferral: final,
  SelfTransfer: final,
  ServiceNodeDoesntExist: { retry: false, values: { node: count(0) } },
  SignatureExpired: { retry: true, values: { signed: moment(1) } },
  SmallContributorLeaveTooEarly: { retry: true, values: { node: count(0) } },
  StringTooLong: { retry: false, values: { name: text(0) } },
  TStoreAlreadyActivated: final,
  TStoreNotSupported: final,
  TargetOutOfRange: { retry: false, values: { minimum: amount(1), maximum: amount(2) } },
  TermTooLong: { retry: false, values: { days: days(1) } },
  TimelockTooShort: final,
  TloadTestContractDeploymentFailed: final,
  TokenTransferGenericFailure: { retry: false, values: { token: text(0) } },
  TooFewAssets: { retry: false, values: { amount: amount(0) } },
  TooManyReservedContributors: { retry: false, values: { seats: count(1) } },
  TransferFailed: final,
  UUPSUnauthorizedCallContext: final,
  UUPSUnsupportedProxiableUUID: final,
  UnexpectedToken: final,
  UnknownContribution: { retry: false, values: { contract: text(0) } },
  UnknownSeat: { retry: false, values: { seat: text(0) } },
  UnresolvedConsiderationCriteria: final,
  UnresolvedOfferCriteria: final,
  UnsupportedCharacters: final,
  UnusedItemParameters: final,
  WithdrawTooEarly: { retry: true, values: { until: moment(0, 2) } },
  ZeroAddress: final,
  ZeroOwner: final,
} satisfies Record<RevertName, RevertText>

/** The entry of a custom error; undefined for `Error`, `Panic` and the errors of foreign contracts. */
export function revertEntry(errorName: string): RevertText | undefined {
  return Object.entries<RevertText>(revertText).find(([name]) => name === errorName)?.[1]
}
