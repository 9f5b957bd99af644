// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {PausableUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/PausableUpgradeable.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {
    Contributor,
    SeedServiceNode,
    ServiceNode,
    ServiceNodeParams,
    Staker
} from "./interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "./libraries/Bls.sol";
import {G1, G1Point} from "./libraries/G1.sol";
import {NetworkSignatures} from "./rewards/NetworkSignatures.sol";
import {RewardClaims} from "./rewards/RewardClaims.sol";

/// @title Holds all stakes and the reward float, registers and removes nodes, and pays what the network signs.
/// @notice Leaving moves no tokens: the network raises the wallets' lifetime totals, and a claim pays them.
contract ServiceNodeRewards is NetworkSignatures, RewardClaims, PausableUpgradeable {
    using G1 for G1Point;
    using SafeERC20 for IERC20;

    uint256 public constant VERSION = 1;

    /// @notice Seconds after the first leave request from which a node can be removed without a signature.
    uint256 public constant MAX_SERVICE_NODE_EXIT_WAIT_TIME = 30 days;
    uint256 public constant MIN_TIME_BEFORE_REPEATED_LEAVE_REQUEST = 1 hours;

    /// @notice Whose stake times the divisor is below the deposit may not ask to leave before the delay.
    uint256 public constant SMALL_CONTRIBUTOR_LEAVE_DELAY = 30 days;
    uint256 public constant SMALL_CONTRIBUTOR_DIVISOR = 4;

    uint256 private constant MIN_OPERATOR_DIVISOR = 4;
    uint256 private constant MIN_NODE_AGE_FOR_SIGNED_REMOVAL = 2 hours;

    /// @notice Receives the pool share of liquidations.
    address public foundationPool;
    bool public isStarted;

    modifier whenStarted() {
        if (!isStarted) revert ContractNotStarted();
        _;
    }

    /// @custom:oz-upgrades-unsafe-allow constructor
    constructor() {
        _disableInitializers();
    }

    /// @notice Sets up a proxy of this contract, once; the caller becomes the owner.
    /// @param stakingRequirement_ atomic SESH that a node stakes.
    /// @param maxContributors_ wallets per node, operator included; cannot be changed later.
    /// @param recipientRatio_ with the two ratios before it the divisor of liquidation shares.
    function initialize(
        address token_,
        address foundationPool_,
        uint256 stakingRequirement_,
        uint256 maxContributors_,
        uint256 liquidatorRewardRatio_,
        uint256 poolShareOfLiquidationRatio_,
        uint256 recipientRatio_
    ) external initializer {
        _initializeParameters(
            stakingRequirement_,
            maxContributors_,
            liquidatorRewardRatio_,
            poolShareOfLiquidationRatio_,
            recipientRatio_
        );
        _initializeTags();
        designatedToken = IERC20(token_);
        foundationPool = foundationPool_;
        nextServiceNodeID = LIST_SENTINEL + 1;
        __Ownable_init(msg.sender);
        __Pausable_init();
    }

    /// @notice Registers a node and pulls its whole stake from the caller.
    /// @param blsSignature proof of possession bound to the operator, contributors[0].staker.addr.
    /// @param contributors operator first, stakes summing to the requirement; empty means the caller alone.
    /// @dev The fee, repeated or zero addresses and the Ed25519 signature are left to the network.
    function addBLSPublicKey(
        G1Point memory blsPubkey,
        BLSSignatureParams memory blsSignature,
        ServiceNodeParams memory serviceNodeParams,
        Contributor[] memory contributors
    ) external override whenNotPaused whenStarted {
        if (contributors.length > maxContributors) revert MaxContributorsExceeded();
        if (contributors.length == 0) contributors = _callerAlone();
        else _requireFullStake(contributors);

        uint256 ed25519Pubkey = serviceNodeParams.serviceNodePubkey;
        _requireUnusedBlsPubkey(blsPubkey);
        validateProofOfPossession(blsPubkey, blsSignature, contributors[0].staker.addr, ed25519Pubkey);
        _requireValidKeys(blsPubkey, ed25519Pubkey);
        _countAggregationInBlock();

        uint256 stake = stakingRequirement;
        uint64 id = _appendNode(blsPubkey, ed25519Pubkey, block.timestamp, contributors);
        emit NewServiceNodeV2(id, msg.sender, blsPubkey, serviceNodeParams, contributors);
        designatedToken.safeTransferFrom(msg.sender, address(this), stake);
    }

    /// @notice Raises a wallet's lifetime total (rewards and returned stakes) to what the network signed.
    /// @param recipientRewards atomic SESH, more than the stored total.
    /// @param ids nodes that did not sign.
    function updateRewardsBalance(
        address recipientAddress,
        uint256 recipientRewards,
        BLSSignatureParams memory blsSignature,
        uint64[] memory ids
    ) external override whenNotPaused whenStarted {
        _requireEnoughSigners(ids);
        if (recipientAddress == address(0)) revert NullAddress();
        if (recipients[recipientAddress].rewards >= recipientRewards) revert RecipientRewardsTooLow();
        bytes memory message = abi.encodePacked(rewardTag, recipientAddress, recipientRewards);
        _requireNetworkSignature(message, blsSignature, ids);

        _recordRewards(recipientAddress, recipientRewards);
    }

    /// @notice Asks the network to release a node; only its contributors may.
    function initiateExitBLSPublicKey(uint64 serviceNodeID) external override whenNotPaused whenStarted {
        ServiceNode storage node = _serviceNodes[serviceNodeID];
        uint256 stake = _stakeOf(serviceNodeID, msg.sender);
        if (node.leaveRequestTimestamp == 0) {
            bool isSmall = stake * SMALL_CONTRIBUTOR_DIVISOR < node.deposit;
            if (isSmall && block.timestamp < node.addedTimestamp + SMALL_CONTRIBUTOR_LEAVE_DELAY) {
                revert SmallContributorLeaveTooEarly(serviceNodeID, msg.sender);
            }
            node.leaveRequestTimestamp = block.timestamp;
        } else {
            uint256 end = node.latestLeaveRequestTimestamp + MIN_TIME_BEFORE_REPEATED_LEAVE_REQUEST;
            if (block.timestamp < end) revert LeaveRequestTooEarly(serviceNodeID, end, block.timestamp);
        }

        node.latestLeaveRequestTimestamp = block.timestamp;
        emit ServiceNodeExitRequest(serviceNodeID, msg.sender, node.blsPubkey);
    }

    /// @notice Removes a node that the network released. Moves no tokens.
    /// @param timestamp signed time; refused once signatureExpiry has passed since, a future one is accepted.
    /// @param ids nodes that did not sign.
    function exitBLSPublicKeyWithSignature(
        G1Point memory blsPubkey,
        uint256 timestamp,
        BLSSignatureParams memory blsSignature,
        uint64[] memory ids
    ) external whenNotPaused whenStarted {
        uint64 id = _requireSignedRemoval(exitTag, blsPubkey, timestamp, blsSignature, ids);
        _exit(id, _serviceNodes[id].deposit);
    }

    /// @notice Removes a node 30 days after its first leave request. Moves no tokens.
    function exitBLSPublicKeyAfterWaitTime(uint64 serviceNodeID) external whenNotPaused whenStarted {
        ServiceNode storage node = _serviceNodes[serviceNodeID];
        if (node.leaveRequestTimestamp == 0) revert LeaveRequestNotInitiatedYet(serviceNodeID);
        uint256 end = node.leaveRequestTimestamp + MAX_SERVICE_NODE_EXIT_WAIT_TIME;
        if (block.timestamp < end) revert LeaveRequestTooEarly(serviceNodeID, end, block.timestamp);

        _exit(serviceNodeID, node.deposit);
    }

    /// @notice Removes a node that the network expelled; the caller and the pool get their shares of the deposit.
    /// @param timestamp as for the signed exit.
    /// @param ids nodes that did not sign.
    function liquidateBLSPublicKeyWithSignature(
        G1Point memory blsPubkey,
        uint256 timestamp,
        BLSSignatureParams memory blsSignature,
        uint64[] memory ids
    ) external whenNotPaused whenStarted {
        uint64 id = _requireSignedRemoval(liquidateTag, blsPubkey, timestamp, blsSignature, ids);

        uint256 deposit = _serviceNodes[id].deposit;
        uint256 ratioSum = liquidatorRewardRatio + poolShareOfLiquidationRatio + recipientRatio;
        uint256 liquidatorAmount = (deposit * liquidatorRewardRatio) / ratioSum;
        uint256 poolAmount = Math.ceilDiv(deposit * poolShareOfLiquidationRatio, ratioSum);
        emit ServiceNodeLiquidated(id, msg.sender, blsPubkey);
        _exit(id, deposit - liquidatorAmount - poolAmount);

        if (liquidatorRewardRatio > 0) designatedToken.safeTransfer(msg.sender, liquidatorAmount);
        if (poolShareOfLiquidationRatio > 0) designatedToken.safeTransfer(foundationPool, poolAmount);
    }

    /// @notice Enters nodes that ran before this contract: no proof of possession, no tokens, only before the start.
    function seedPublicKeyList(SeedServiceNode[] memory nodes) external onlyOwner {
        if (isStarted) revert ContractAlreadyStarted();

        for (uint256 i = 0; i < nodes.length; ++i) {
            SeedServiceNode memory node = nodes[i];
            if (node.contributors.length == 0) revert InsufficientContributors();
            if (node.contributors.length > maxContributors) revert MaxContributorsExceeded();
            _requireValidKeys(node.blsPubkey, node.ed25519Pubkey);
            _requireUnusedBlsPubkey(node.blsPubkey);
            _requireNoZeroStaker(node.contributors);
            _requireStakeSum(node.contributors);

            uint64 id = _appendNode(
                node.blsPubkey,
                node.ed25519Pubkey,
                node.addedTimestamp,
                node.contributors
            );
            emit NewSeededServiceNode(id, node.blsPubkey, node.ed25519Pubkey);
        }
    }

    /// @notice Opens registration, removal and reward updates for good.
    function start() external onlyOwner {
        isStarted = true;
    }

    /// @notice Stops registration, removal, leave requests and reward updates; claims go on.
    function pause() external onlyOwner {
        _pause();
    }

    function unpause() external onlyOwner {
        _unpause();
    }

    function _exit(uint64 id, uint256 returnedAmount) private {
        G1Point memory pubkey = _serviceNodes[id].blsPubkey;
        _removeNode(id);
        emit ServiceNodeExit(id, msg.sender, returnedAmount, pubkey);
    }

    /// @notice The checks that a signed exit and a liquidation share.
    function _requireSignedRemoval(
        bytes32 tag,
        G1Point memory blsPubkey,
        uint256 timestamp,
        BLSSignatureParams memory blsSignature,
        uint64[] memory ids
    ) private view returns (uint64 id) {
        _requireEnoughSigners(ids);
        id = serviceNodeIDs[blsPubkey.encode()];
        if (id == LIST_SENTINEL) revert BLSPubkeyDoesNotExist(blsPubkey);
        if (block.timestamp > timestamp + signatureExpiry) {
            revert SignatureExpired(id, timestamp, block.timestamp);
        }
        if (!blsPubkey.equal(_serviceNodes[id].blsPubkey)) revert BLSPubkeyDoesNotMatch(id, blsPubkey);

        uint256 addedTimestamp = _serviceNodes[id].addedTimestamp;
        if (block.timestamp < addedTimestamp + MIN_NODE_AGE_FOR_SIGNED_REMOVAL) {
            revert ExitTooEarly(id, addedTimestamp, block.timestamp);
        }
        bytes memory message = abi.encodePacked(tag, blsPubkey.X, blsPubkey.Y, timestamp);
        _requireNetworkSignature(message, blsSignature, ids);
    }

    /// @return stake of the first entry of `contributor` in the node.
    function _stakeOf(uint64 id, address contributor) private view returns (uint256 stake) {
        Contributor[] storage contributors = _serviceNodes[id].contributors;
        for (uint256 i = 0; i < contributors.length; ++i) {
            if (contributors[i].staker.addr == contributor) return contributors[i].stakedAmount;
        }
        revert CallerNotContributor(id, contributor);
    }

    function _callerAlone() private view returns (Contributor[] memory contributors) {
        contributors = new Contributor[](1);
        contributors[0] = Contributor(Staker(msg.sender, msg.sender), stakingRequirement);
    }

    function _requireFullStake(Contributor[] memory contributors) private view {
        _requireStakeSum(contributors);
        uint256 operatorStake = contributors[0].stakedAmount;
        if (operatorStake * MIN_OPERATOR_DIVISOR < stakingRequirement) {
            revert InsufficientOperatorContribution(operatorStake);
        }
    }

    function _requireStakeSum(Contributor[] memory contributors) private view {
        uint256 sum;
        for (uint256 i = 0; i < contributors.length; ++i) sum += contributors[i].stakedAmount;
        if (sum != stakingRequirement) revert ContributionTotalMismatch(stakingRequirement, sum);
    }

    function _requireNoZeroStaker(Contributor[] memory contributors) private pure {
        for (uint256 i = 0; i < contributors.length; ++i) {
            if (contributors[i].staker.addr == address(0)) revert NullAddress();
        }
    }
}
