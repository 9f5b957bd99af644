// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IServiceNodeContribution} from "../interfaces/IServiceNodeContribution.sol";
import {IServiceNodeRewards} from "../interfaces/IServiceNodeRewards.sol";
import {NetworkClaims} from "../seats/NetworkClaims.sol";
import {SeatHolder} from "../seats/SeatHolder.sol";

/// @title One seat of the vault. Its rewards are credited to the vault, its stake comes back here.
/// @dev Cloned for each seat; the clones share the immutable fields. Only the vault moves anything.
contract Seat is SeatHolder {
    using NetworkClaims for IServiceNodeRewards;
    using SafeERC20 for IERC20;

    address public immutable vault;

    error OnlyVault(address caller);

    modifier onlyVault() {
        if (msg.sender != vault) revert OnlyVault(msg.sender);
        _;
    }

    /// @dev The caller becomes the vault.
    constructor(IServiceNodeRewards rewards) SeatHolder(rewards) {
        vault = msg.sender;
    }

    /// @notice Contributes what the vault sent here before.
    /// @param amount atomic SESH.
    function take(IServiceNodeContribution in_, uint256 amount) external onlyVault {
        _contribute(in_, amount, vault);
    }

    /// @notice Takes the contribution back from a node that does not run yet; from 24 h after it was made.
    function giveUp() external onlyVault {
        contribution.withdrawContribution();
    }

    /// @notice Asks the network to release the node.
    function initiateExit() external onlyVault {
        _initiateExit();
    }

    /// @notice Claims what is proven for this seat and sends the vault everything that lies here.
    /// @return amount atomic SESH.
    function collect() external onlyVault returns (uint256 amount) {
        rewardsContract.claimAvailable();
        amount = SESH.balanceOf(address(this));
        if (amount > 0) SESH.safeTransfer(vault, amount);
    }
}
