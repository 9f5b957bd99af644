// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IServiceNodeContribution} from "./interfaces/IServiceNodeContribution.sol";
import {IServiceNodeContributionFactory} from "./interfaces/IServiceNodeContributionFactory.sol";
import {
    Contributor,
    IServiceNodeRewards,
    ServiceNodeParams,
    Staker
} from "./interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "./libraries/Bls.sol";
import {G1Point} from "./libraries/G1.sol";
import {NonZero} from "./libraries/NonZero.sol";

/// @title Locks tokens until a date; the beneficiary may stake them meanwhile, the rewards going elsewhere.
/// @notice The controller is the beneficiary, or the revoker once the grant was revoked.
contract TokenVestingStaking {
    using SafeERC20 for IERC20;

    IServiceNodeRewards public immutable rewardsContract;
    IServiceNodeContributionFactory public immutable snContribFactory;
    IERC20 public immutable SESH;

    /// @notice Unix seconds: staking is possible from start, release from end.
    uint256 public immutable start;
    uint256 public immutable end;
    bool public immutable transferableBeneficiary;

    address public beneficiary;

    /// @notice Who may revoke; zero makes the grant irrevocable.
    address public revoker;
    bool public revoked;

    event TokensReleased(address indexed token, uint256 amount);
    event TokensRevokedReleased(address indexed token, uint256 amount);
    event TokenVestingRevoked(address indexed token);
    event BeneficiaryTransferred(address oldBeneficiary, address newBeneficiary);
    event RevokerTransferred(address oldRevoker, address newRevoker);

    modifier onlyBeneficiary() {
        _requireBeneficiary();
        _;
    }

    modifier onlyRevoker() {
        _requireRevoker();
        _;
    }

    modifier onlyControllerFromStart() {
        if (revoked) _requireRevoker();
        else _requireBeneficiary();
        require(block.timestamp >= start, "Vesting: not started");
        _;
    }

    modifier onlyContributionContract(address snContribAddr) {
        require(
            snContribFactory.owns(snContribAddr),
            "Contract address is not a valid multi-contributor SN contract"
        );
        _;
    }

    constructor(
        address beneficiary_,
        address revoker_,
        uint256 start_,
        uint256 end_,
        bool transferableBeneficiary_,
        IServiceNodeRewards rewardsContract_,
        IServiceNodeContributionFactory snContribFactory_,
        IERC20 sesh_
    ) {
        beneficiary = NonZero.addr(beneficiary_);
        rewardsContract = IServiceNodeRewards(NonZero.addr(address(rewardsContract_)));
        SESH = IERC20(NonZero.addr(address(sesh_)));
        require(start_ <= end_, "Vesting: start_ after end_");
        require(start_ > block.timestamp, "Vesting: start before current time");

        revoker = revoker_;
        start = start_;
        end = end_;
        transferableBeneficiary = transferableBeneficiary_;
        snContribFactory = snContribFactory_;
    }

    /// @notice Registers a node staked by this contract alone.
    /// @param blsSignature proof of possession bound to this contract's address.
    /// @param snBeneficiary where the network credits the rewards.
    function addBLSPublicKey(
        G1Point calldata blsPubkey,
        BLSSignatureParams calldata blsSignature,
        ServiceNodeParams calldata serviceNodeParams,
        address snBeneficiary
    ) external onlyControllerFromStart {
        uint256 stake = rewardsContract.stakingRequirement();
        Contributor[] memory contributors = new Contributor[](1);
        contributors[0] = Contributor(Staker(address(this), NonZero.addr(snBeneficiary)), stake);

        SESH.forceApprove(address(rewardsContract), stake);
        rewardsContract.addBLSPublicKey(blsPubkey, blsSignature, serviceNodeParams, contributors);
    }

    /// @notice Asks the network to release a node in which this contract has a stake.
    function initiateExitBLSPublicKey(uint64 serviceNodeID) external onlyControllerFromStart {
        rewardsContract.initiateExitBLSPublicKey(serviceNodeID);
    }

    /// @notice Collects what is owed to this contract (returned stakes); it stays here until the end.
    function claimRewards() external onlyControllerFromStart {
        rewardsContract.claimRewards();
    }

    /// @notice Collects a part of what is owed to this contract.
    function claimRewards(uint256 amount) external onlyControllerFromStart {
        rewardsContract.claimRewards(amount);
    }

    /// @notice Contributes to an open node in the name of this contract.
    function contributeFunds(
        address snContribAddr,
        uint256 amount,
        address snContribBeneficiary
    ) external onlyControllerFromStart onlyContributionContract(snContribAddr) {
        NonZero.addr(snContribBeneficiary);
        SESH.forceApprove(snContribAddr, amount);
        IServiceNodeContribution(snContribAddr).contributeFunds(amount, snContribBeneficiary);
    }

    /// @notice Takes this contract's contribution back from an open node.
    function withdrawContribution(
        address snContribAddr
    ) external onlyControllerFromStart onlyContributionContract(snContribAddr) {
        IServiceNodeContribution(snContribAddr).withdrawContribution();
    }

    /// @notice Changes where an open node's rewards will go.
    function updateBeneficiary(
        address snContribAddr,
        address snContribBeneficiary
    ) external onlyControllerFromStart onlyContributionContract(snContribAddr) {
        IServiceNodeContribution(snContribAddr).updateBeneficiary(NonZero.addr(snContribBeneficiary));
    }

    /// @notice Pays the beneficiary this contract's whole balance of a token, from the end on.
    function release(address token) external onlyBeneficiary {
        require(!revoked, "Vesting: token revoked");
        uint256 amount = block.timestamp >= end ? IERC20(token).balanceOf(address(this)) : 0;
        require(amount > 0, "Vesting: no tokens are due");

        emit TokensReleased(token, amount);
        IERC20(token).safeTransfer(beneficiary, amount);
    }

    /// @notice Ends the grant, up to the end date; repeated from then on it pays the revoker.
    function revoke(address token) external onlyRevoker {
        if (!revoked) {
            require(block.timestamp <= end, "Vesting: vesting expired");
            revoked = true;
            emit TokenVestingRevoked(token);
        }

        uint256 amount = block.timestamp >= end ? IERC20(token).balanceOf(address(this)) : 0;
        if (amount == 0) return;
        emit TokensRevokedReleased(token, amount);
        IERC20(token).safeTransfer(revoker, amount);
    }

    /// @notice Hands the grant to another wallet, if it was made transferable.
    function transferBeneficiary(address beneficiary_) external onlyBeneficiary {
        require(transferableBeneficiary, "Vesting: beneficiary not transferable");
        emit BeneficiaryTransferred(beneficiary, NonZero.addr(beneficiary_));
        beneficiary = beneficiary_;
    }

    /// @notice Hands the right to revoke to another wallet.
    function transferRevoker(address revoker_) external onlyRevoker {
        emit RevokerTransferred(revoker, NonZero.addr(revoker_));
        revoker = revoker_;
    }

    function _requireBeneficiary() private view {
        require(msg.sender == beneficiary, "Vesting: Caller must be beneficiary");
    }

    function _requireRevoker() private view {
        require(msg.sender == revoker, "Vesting: Caller must be revoker");
    }
}
