// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {BLSSignatureParams} from "../libraries/Bls.sol";
import {G1Point} from "../libraries/G1.sol";

/// @dev What the network needs to know of a node. The Ed25519 signature is verified by the network, not on chain.
struct ServiceNodeParams {
    uint256 serviceNodePubkey;
    uint256 serviceNodeSignature1;
    uint256 serviceNodeSignature2;
    /// @dev Operator fee in basis points. Not limited here; the network counts at most 10000.
    uint16 fee;
}

/// @dev addr owns the stake and may ask to leave; beneficiary is where the network credits rewards.
struct Staker {
    address addr;
    address beneficiary;
}

struct Contributor {
    Staker staker;
    uint256 stakedAmount;
}

/// @dev A node that ran before this contract was deployed.
struct SeedServiceNode {
    G1Point blsPubkey;
    uint256 ed25519Pubkey;
    uint256 addedTimestamp;
    Contributor[] contributors;
}

/// @dev next and prev link the list; both timestamps of leave requests are 0 before the first one.
struct ServiceNode {
    uint64 next;
    uint64 prev;
    address operator;
    G1Point blsPubkey;
    uint256 addedTimestamp;
    uint256 leaveRequestTimestamp;
    uint256 latestLeaveRequestTimestamp;
    uint256 deposit;
    Contributor[] contributors;
    uint256 ed25519Pubkey;
}

/// @title Events and errors of the rewards contract, and the part of it that other contracts call.
interface IServiceNodeRewards {
    event NewServiceNodeV2(
        uint64 indexed serviceNodeID,
        address initiator,
        G1Point pubkey,
        ServiceNodeParams serviceNode,
        Contributor[] contributors
    );
    event NewSeededServiceNode(uint64 indexed serviceNodeID, G1Point blsPubkey, uint256 ed25519Pubkey);
    event ServiceNodeExitRequest(uint64 indexed serviceNodeID, address initiator, G1Point pubkey);
    event ServiceNodeExit(
        uint64 indexed serviceNodeID,
        address initiator,
        uint256 returnedAmount,
        G1Point pubkey
    );
    event ServiceNodeLiquidated(uint64 indexed serviceNodeID, address initiator, G1Point pubkey);
    event RewardsBalanceUpdated(address indexed recipientAddress, uint256 amount, uint256 previousBalance);
    event RewardsClaimed(address indexed recipientAddress, uint256 amount);
    event StakingRequirementUpdated(uint256 newRequirement);
    event SignatureExpiryUpdated(uint256 newExpiry);
    event BLSNonSignerThresholdMaxUpdated(uint256 newMax);
    event ClaimThresholdUpdated(uint256 newThreshold);
    event ClaimCycleUpdated(uint256 newValue);
    event LiquidationRatiosUpdated(uint256 liquidatorRatio, uint256 poolRatio, uint256 recipientRatio);

    error BLSPubkeyAlreadyExists(uint64 serviceNodeID);
    error BLSPubkeyDoesNotExist(G1Point pubkey);
    error BLSPubkeyDoesNotMatch(uint64 serviceNodeID, G1Point pubkey);
    error CallerNotContributor(uint64 serviceNodeID, address caller);
    error ClaimThresholdExceeded();
    error ContractAlreadyStarted();
    error ContractNotStarted();
    error ContributionTotalMismatch(uint256 required, uint256 provided);
    error Ed25519PubkeyAlreadyExists(uint64 serviceNodeID);
    error ExitTooEarly(uint64 serviceNodeID, uint256 addedTimestamp, uint256 currenttime);
    error InsufficientBLSSignatures(uint256 numSigners, uint256 requiredSigners);
    error InsufficientContributors();
    error InsufficientOperatorContribution(uint256 operatorStake);
    error InvalidBLSProofOfPossession();
    error InvalidBLSSignature(G1Point aggPubkey);
    error LeaveRequestNotInitiatedYet(uint64 serviceNodeID);
    error LeaveRequestTooEarly(uint64 serviceNodeID, uint256 endTimestamp, uint256 currTimestamp);
    error LiquidatorPenaltyTooHigh();
    error MaxClaimExceeded();
    error MaxContributorsExceeded();
    error MaxPubkeyAggregationsExceeded();
    error NullAddress();
    error NullBLSPubkey();
    error NullEd25519Pubkey();
    error PositiveNumberRequirement();
    error RecipientRewardsTooLow();
    error SignatureExpired(uint64 serviceNodeID, uint256 timestamp, uint256 currenttime);
    error SmallContributorLeaveTooEarly(uint64 serviceNodeID, address contributor);

    /// @dev Declared by the deployed interface and never raised.
    error DeleteSentinelNodeNotAllowed();
    /// @dev Declared by the deployed interface and never raised.
    error InsufficientNodes();
    /// @dev Declared by the deployed interface and never raised.
    error RecipientAddressDoesNotMatch(
        address expectedRecipient,
        address providedRecipient,
        uint256 serviceNodeID
    );
    /// @dev Declared by the deployed interface and never raised.
    error ServiceNodeDoesntExist(uint64 serviceNodeID);

    function designatedToken() external view returns (IERC20);

    function stakingRequirement() external view returns (uint256);

    function maxContributors() external view returns (uint256);

    function addBLSPublicKey(
        G1Point calldata blsPubkey,
        BLSSignatureParams calldata blsSignature,
        ServiceNodeParams calldata serviceNodeParams,
        Contributor[] calldata contributors
    ) external;

    function validateProofOfPossession(
        G1Point calldata blsPubkey,
        BLSSignatureParams calldata blsSignature,
        address caller,
        uint256 serviceNodePubkey
    ) external;

    function initiateExitBLSPublicKey(uint64 serviceNodeID) external;

    function claimRewards() external;

    function claimRewards(uint256 amount) external;

    function updateRewardsBalance(
        address recipientAddress,
        uint256 recipientRewards,
        BLSSignatureParams calldata blsSignature,
        uint64[] calldata ids
    ) external;

    function recipients(address account) external view returns (uint256 rewards, uint256 claimed);

    function claimThreshold() external view returns (uint256);

    function claimCycle() external view returns (uint256);

    function currentClaimCycle() external view returns (uint256);

    function currentClaimTotal() external view returns (uint256);

    function serviceNodes(uint64 serviceNodeID) external view returns (ServiceNode memory);

    function ed25519ToServiceNodeID(uint256 ed25519Pubkey) external view returns (uint64 serviceNodeID);
}
