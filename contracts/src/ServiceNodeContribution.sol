// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {NodeDetails} from "./contribution/NodeDetails.sol";
import {Reservations} from "./contribution/Reservations.sol";
import {ReservedContributor} from "./interfaces/IServiceNodeContribution.sol";
import {
    Contributor,
    IServiceNodeRewards,
    ServiceNodeParams,
    Staker
} from "./interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "./libraries/Bls.sol";
import {G1Point} from "./libraries/G1.sol";
import {NonZero} from "./libraries/NonZero.sol";

/// @title Collects the stake of one node from several wallets and registers the node when it is full.
/// @notice Until then everybody may leave (24 h after the last contribution), and the operator may start over.
contract ServiceNodeContribution is NodeDetails, Reservations {
    using SafeERC20 for IERC20;

    /// @notice Seconds that a contributor waits from the last contribution to a withdrawal.
    uint64 public constant WITHDRAWAL_DELAY = 1 days;

    IERC20 public immutable SESH;

    Status public status;

    /// @notice Contributed amounts, atomic SESH; positive exactly for the wallets in the list.
    mapping(address stakerAddr => uint256 amount) public contributions;

    /// @notice Time of each wallet's last contribution, Unix seconds.
    mapping(address stakerAddr => uint256 amount) public contributionTimestamp;

    /// @notice Contributors, operator first.
    Staker[] public _contributorAddresses;

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

    function contributorAddresses(uint256 index) external view returns (Staker memory) {
        return _contributorAddresses[index];
    }

    function contributorAddressesLength() external view returns (uint256 result) {
        result = _contributorAddresses.length;
    }

    /// @return addrs contributors, operator first.
    /// @return beneficiaries where each one's rewards go.
    /// @return contribs amounts, atomic SESH.
    function getContributions()
        external
        view
        returns (address[] memory addrs, address[] memory beneficiaries, uint256[] memory contribs)
    {
        uint256 length = _contributorAddresses.length;
        addrs = new address[](length);
        beneficiaries = new address[](length);
        contribs = new uint256[](length);
        for (uint256 i = 0; i < length; ++i) {
            Staker storage staker = _contributorAddresses[i];
            (addrs[i], beneficiaries[i]) = (staker.addr, staker.beneficiary);
            contribs[i] = contributions[staker.addr];
        }
    }

    /// @return result atomic SESH, 0 before the operator contributed.
    function operatorContribution() external view returns (uint256 result) {
        result = contributions[operator];
    }

    /// @notice The smallest amount a new wallet without reservation may contribute now.
    /// @dev Reverts when the node is closed to such wallets: panics when nothing is open, and with
    ///      CalcMinContributionGivenBadContribArgs when no seat is.
    /// @return result atomic SESH, rounded up.
    function minimumContribution() public view returns (uint256 result) {
        (uint256 reserved, uint256 reservedCount) = _outstandingReservations();
        result = calcMinimumContribution(
            stakingRequirement - totalContribution() - reserved,
            _contributorAddresses.length + reservedCount,
            maxContributors
        );
    }

    /// @return result sum of all contributions, atomic SESH.
    function totalContribution() public view returns (uint256 result) {
        uint256 length = _contributorAddresses.length;
        for (uint256 i = 0; i < length; ++i) result += contributions[_contributorAddresses[i].addr];
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
        if (contributions[msg.sender] == 0) _contributorAddresses.push(Staker(msg.sender, recipient));
        else _setBeneficiary(msg.sender, recipient);
        contributions[msg.sender] += amount;
        contributionTimestamp[msg.sender] = block.timestamp;

        _closeWhenFull();
        emit NewContribution(msg.sender, recipient, amount);
        SESH.safeTransferFrom(msg.sender, address(this), amount);
        if (status == Status.WaitForFinalized && !manualFinalize) _finalize();
    }

    /// @dev One error for both figures, as the deployed contracts answer.
    function _requireUnchangedRewardsContract() private view {
        uint256 newMax = stakingRewardsContract.maxContributors();
        uint256 newRequirement = stakingRewardsContract.stakingRequirement();
        if (newMax != maxContributors || newRequirement != stakingRequirement) {
            revert RewardsContractMaxContributorsChanged(maxContributors, newMax);
        }
    }

    /// @notice Marks the caller's reservation as received, or else checks a newcomer's amount.
    function _takeSeat(uint256 amount) private {
        ReservedContribution storage reservation = reservedContributions[msg.sender];
        if (reservation.amount != 0 && !reservation.received) {
            if (amount < reservation.amount)
                revert ContributionBelowReservedAmount(amount, reservation.amount);
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

        uint256 length = _contributorAddresses.length;
        Contributor[] memory contributors = new Contributor[](length);
        for (uint256 i = 0; i < length; ++i) {
            Staker memory staker = _contributorAddresses[i];
            contributors[i] = Contributor(staker, contributions[staker.addr]);
        }
        SESH.forceApprove(address(stakingRewardsContract), stakingRequirement);
        stakingRewardsContract.addBLSPublicKey(blsPubkey, _blsSignature, _serviceNodeParams, contributors);
    }

    /// @dev Refunds raise no WithdrawContribution; observers follow Reset.
    function _reset() private {
        bool refund = status != Status.Finalized;
        status = Status.WaitForOperatorContrib;
        for (uint256 left = _contributorAddresses.length; left > 0; --left) {
            address contributor = _contributorAddresses[left - 1].addr;
            uint256 amount = _removeContributor(contributor);
            if (refund) SESH.safeTransfer(contributor, amount);
        }
        _replaceReservations(new ReservedContributor[](0));
        emit Reset();
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

    /// @notice Clears a wallet's entry; the last one takes its place. Its reservation is outstanding again.
    /// @return amount what it had contributed, 0 for a stranger.
    function _removeContributor(address contributor) private returns (uint256 amount) {
        amount = contributions[contributor];
        if (amount == 0) return 0;

        uint256 last = _contributorAddresses.length - 1;
        _contributorAddresses[_indexOf(contributor)] = _contributorAddresses[last];
        _contributorAddresses.pop();
        delete contributions[contributor];
        delete contributionTimestamp[contributor];
        reservedContributions[contributor].received = false;
    }

    function _setBeneficiary(address contributor, address beneficiary) private {
        Staker storage staker = _contributorAddresses[_indexOf(contributor)];
        if (staker.beneficiary == beneficiary) return;
        staker.beneficiary = beneficiary;
        emit UpdateStakerBeneficiary(contributor, beneficiary);
    }

    /// @dev The contributor must be in the list.
    function _indexOf(address contributor) private view returns (uint256 index) {
        while (_contributorAddresses[index].addr != contributor) ++index;
    }

    function _orCaller(address beneficiary) private view returns (address) {
        return beneficiary == address(0) ? msg.sender : beneficiary;
    }
}
