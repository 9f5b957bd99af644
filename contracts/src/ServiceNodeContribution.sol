// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Contributors} from "./contribution/Contributors.sol";
import {NodeDetails} from "./contribution/NodeDetails.sol";
import {Reservations} from "./contribution/Reservations.sol";
import {ReservedContributor} from "./interfaces/IServiceNodeContribution.sol";
import {Contributor, IServiceNodeRewards, ServiceNodeParams} from "./interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "./libraries/Bls.sol";
import {G1Point} from "./libraries/G1.sol";
import {NonZero} from "./libraries/NonZero.sol";

/// @title Collects the stake of one node from several wallets and registers the node when it is full.
/// @notice Until then everybody may leave (24 h after the last contribution), and the operator may start over.
contract ServiceNodeContribution is NodeDetails, Contributors {
    using SafeERC20 for IERC20;

    /// @notice Seconds that a contributor waits from the last contribution to a withdrawal.
    uint64 public constant WITHDRAWAL_DELAY = 1 days;

    IERC20 public immutable SESH;

    Status public override status;

    modifier onlyOperator() {
        if (msg.sender != operator) revert OnlyOperatorIsAuthorised(msg.sender, operator);
        _;
    }

    modifier whenWaitingForOperator() {
        if (status != Status.WaitForOperatorContrib) revert RequireWaitForOperatorContribStatus(status);
        _;
    }

    /// @param rewards the rewards contract; its requirement and number of seats are frozen here.
    /// @param operator_ the wallet to which the proof of possession is bound.
    constructor(
        address rewards,
        address operator_,
        G1Point memory key,
        BLSSignatureParams memory sig,
        ServiceNodeParams memory params,
        ReservedContributor[] memory reserved,
        bool manualFinalize_
    )
        NodeDetails(rewards)
        Reservations(
            operator_,
            IServiceNodeRewards(NonZero.addr(rewards)).stakingRequirement(),
            IServiceNodeRewards(rewards).maxContributors()
        )
    {
        SESH = stakingRewardsContract.designatedToken();
        _reset();
        _describeNode(key, sig, params, reserved, manualFinalize_);
    }

    /// @notice Contributes, the operator first; the last contribution fills the node.
    /// @param amount atomic SESH, allowance to this contract needed; a further contribution has no minimum.
    /// @param beneficiary where rewards go; zero means the caller, also when another one was set before.
    function contributeFunds(uint256 amount, address beneficiary) external override {
        _contribute(amount, beneficiary);
    }

    /// @notice Registers the full node; needed only when manualFinalize is set.
    function finalize() external onlyOperator {
        if (status != Status.WaitForFinalized) revert FinalizeNotPossible(status);
        _finalize();
    }

    /// @notice Returns the caller's whole contribution; by the operator it is a reset.
    /// @dev Once the node is registered it only clears the wallet's entry. Strangers succeed without effect.
    function withdrawContribution() external override {
        if (msg.sender == operator) return _reset();

        uint256 contributedAt = contributionTimestamp[msg.sender];
        if (block.timestamp - contributedAt < WITHDRAWAL_DELAY) {
            revert WithdrawTooEarly(contributedAt, block.timestamp, WITHDRAWAL_DELAY);
        }
        uint256 amount = _removeContributor(msg.sender);
        if (amount == 0 || status == Status.Finalized) return;

        if (status == Status.WaitForFinalized) status = Status.OpenForPublicContrib;
        emit WithdrawContribution(msg.sender, amount);
        SESH.safeTransfer(msg.sender, amount);
    }

    /// @notice Refunds everybody unless the node was registered, and starts over with the same keys and fee.
    function reset() external onlyOperator {
        _reset();
    }

    /// @notice Starts over with new terms and, with amount > 0, the operator's contribution.
    function resetUpdateAndContribute(
        G1Point memory key,
        BLSSignatureParams memory sig,
        ServiceNodeParams memory params,
        ReservedContributor[] memory reserved,
        bool _manualFinalize,
        address beneficiary,
        uint256 amount
    ) external onlyOperator {
        _reset();
        _describeNode(key, sig, params, reserved, _manualFinalize);
        if (amount > 0) _contribute(amount, beneficiary);
    }

    /// @notice Changes the operator fee before the operator has contributed.
    function updateFee(uint16 fee) external onlyOperator whenWaitingForOperator {
        _storeFee(fee);
    }

    /// @notice Changes the node's keys before the operator has contributed.
    function updatePubkeys(
        G1Point memory newBLSPubkey,
        BLSSignatureParams memory newBLSSig,
        uint256 ed25519Pubkey,
        uint256 ed25519Sig0,
        uint256 ed25519Sig1
    ) external onlyOperator whenWaitingForOperator {
        _storePubkeys(operator, newBLSPubkey, newBLSSig, ed25519Pubkey, ed25519Sig0, ed25519Sig1);
    }

    /// @notice Replaces all reservations before the operator has contributed.
    function updateReservedContributors(
        ReservedContributor[] memory reserved
    ) external onlyOperator whenWaitingForOperator {
        _replaceReservations(reserved);
    }

    /// @notice Chooses who starts the full node. Does not itself start a node that is full already.
    function updateManualFinalize(bool value) external onlyOperator {
        _storeManualFinalize(value);
    }

    /// @notice Changes where the network credits the caller's rewards; zero means the caller.
    function updateBeneficiary(address newBeneficiary) external override {
        if (status != Status.OpenForPublicContrib && status != Status.WaitForFinalized) {
            revert BeneficiaryUpdatingDisabledNodeIsNotOpen(_serviceNodeParams.serviceNodePubkey);
        }
        if (contributions[msg.sender] == 0) revert NonContributorUpdatedBeneficiary(msg.sender);
        _setBeneficiary(msg.sender, _orCaller(newBeneficiary));
    }

    /// @notice Sends the operator a token that lies here while no contributions do.
    function rescueERC20(address tokenAddress) external onlyOperator {
        if (status != Status.WaitForOperatorContrib && status != Status.Finalized)
            revert RescueNotPossible(status);
        uint256 balance = IERC20(tokenAddress).balanceOf(address(this));
        if (balance == 0) revert RescueBalanceIsEmpty(tokenAddress);
        IERC20(tokenAddress).safeTransfer(operator, balance);
    }

    /// @notice The smallest amount a new wallet without reservation may contribute now.
    /// @dev Reverts when the node is closed to such wallets: panics when nothing is open, and with
    ///      CalcMinContributionGivenBadContribArgs when no seat is.
    /// @return result atomic SESH, rounded up.
    function minimumContribution() public view override returns (uint256 result) {
        (uint256 reserved, uint256 reservedCount) = _outstandingReservations();
        result = calcMinimumContribution(
            stakingRequirement - totalContribution() - reserved,
            _contributorAddresses.length + reservedCount,
            maxContributors
        );
    }

    function _contribute(uint256 amount, address beneficiary) private {
        if (status != Status.WaitForOperatorContrib && status != Status.OpenForPublicContrib) {
            revert ContributeFundsNotPossible(status);
        }
        _requireUnchangedRewardsContract();
        if (status == Status.WaitForOperatorContrib) {
            if (msg.sender != operator) revert FirstContributionMustBeOperator(msg.sender, operator);
            status = Status.OpenForPublicContrib;
            emit OpenForPublicContribution();
        }
        _takeSeat(amount);

        address recipient = _orCaller(beneficiary);
        _addContribution(msg.sender, recipient, amount);

        _closeWhenFull();
        emit NewContribution(msg.sender, recipient, amount);
        SESH.safeTransferFrom(msg.sender, address(this), amount);
        if (status == Status.WaitForFinalized && !manualFinalize) _finalize();
    }

    /// @dev The error about contributors also tells a changed requirement, as the deployed contracts answer.
    function _requireUnchangedRewardsContract() private view {
        uint256 newMax = stakingRewardsContract.maxContributors();
        if (newMax != maxContributors) revert RewardsContractMaxContributorsChanged(maxContributors, newMax);

        uint256 newRequirement = stakingRewardsContract.stakingRequirement();
        if (newRequirement != stakingRequirement) {
            revert RewardsContractMaxContributorsChanged(stakingRequirement, newRequirement);
        }
    }

    /// @notice Marks the caller's reservation as received, or else checks a newcomer's amount.
    function _takeSeat(uint256 amount) private {
        ReservedContribution storage reservation = reservedContributions[msg.sender];
        if (reservation.amount != 0 && !reservation.received) {
            uint256 reserved = reservation.amount;
            if (amount < reserved) revert ContributionBelowReservedAmount(amount, reserved);
            reservation.received = true;
        } else if (contributions[msg.sender] == 0) {
            uint256 min = minimumContribution();
            if (amount < min) revert ContributionBelowMinAmount(amount, min);
        }
    }

    function _closeWhenFull() private {
        uint256 total = totalContribution();
        uint256 reserved = totalReservedContribution();
        if (total + reserved > stakingRequirement) {
            revert ContributionExceedsStakingRequirement(total, reserved, stakingRequirement);
        }
        if (_contributorAddresses.length > maxContributors) revert MaxContributorsExceeded(maxContributors);

        if (total == stakingRequirement) {
            status = Status.WaitForFinalized;
            emit Filled();
        }
    }

    function _finalize() private {
        status = Status.Finalized;
        emit Finalized();

        Contributor[] memory contributors = _contributors();
        SESH.forceApprove(address(stakingRewardsContract), stakingRequirement);
        stakingRewardsContract.addBLSPublicKey(blsPubkey, _blsSignature, _serviceNodeParams, contributors);
    }

    /// @dev Refunds raise no WithdrawContribution; observers follow Reset.
    function _reset() private {
        bool wasRegistered = status == Status.Finalized;
        Contributor[] memory contributors = _contributors();
        status = Status.WaitForOperatorContrib;
        _removeAllContributors();

        if (!wasRegistered) _refund(contributors);
        _replaceReservations(new ReservedContributor[](0));
        emit Reset();
    }

    function _refund(Contributor[] memory contributors) private {
        for (uint256 i = 0; i < contributors.length; ++i) {
            SESH.safeTransfer(contributors[i].staker.addr, contributors[i].stakedAmount);
        }
    }

    function _describeNode(
        G1Point memory key,
        BLSSignatureParams memory sig,
        ServiceNodeParams memory params,
        ReservedContributor[] memory reserved,
        bool manualFinalize_
    ) private {
        _storePubkeys(
            operator,
            key,
            sig,
            params.serviceNodePubkey,
            params.serviceNodeSignature1,
            params.serviceNodeSignature2
        );
        _storeFee(params.fee);
        _replaceReservations(reserved);
        _storeManualFinalize(manualFinalize_);
    }
}
