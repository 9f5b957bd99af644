// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {
    IServiceNodeContribution,
    ReservedContributor
} from "../../src/interfaces/IServiceNodeContribution.sol";
import {ServiceNode} from "../../src/interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "../../src/libraries/Bls.sol";
import {G1Point} from "../../src/libraries/G1.sol";
import {ServiceNodeContribution} from "../../src/ServiceNodeContribution.sol";
import {ServiceNodeRewards} from "../../src/ServiceNodeRewards.sol";
import {SESH} from "../../src/SESH.sol";
import {ContributionTest} from "./ContributionTest.sol";

/// @title A contribution contract that forge drives by random operations, each of which has to succeed.
/// @dev Wallets 101 (the operator) … 112 take part, two more than there are seats.
contract ContributionHandler is ContributionTest {
    uint256 private constant WALLETS = 12;

    /// @dev How often the node was registered.
    uint256 public registrations;

    /// @dev Tokens that wallets were given; whatever left them must be in one of the contracts.
    uint256 public given;

    /// @notice One to five wallets contribute as little as they may, so that seats become scarce.
    function contributeMinimum(uint256 seed) external {
        for (uint256 i = 0; i <= seed % 5; ++i) {
            address account = nextContributor(seed / 5 + i);
            if (isOpenFor(account)) deposit(account, minimumFor(account));
        }
    }

    function contributeAny(uint256 seed, uint256 amount) external {
        address account = nextContributor(seed);
        if (!isOpenFor(account)) return;
        uint256 min = minimumFor(account);
        deposit(account, bound(amount, min, maximumFor(account)));
    }

    function fillUp(uint256 seed) external {
        address account = nextContributor(seed);
        if (!isOpenFor(account)) return;
        deposit(account, maximumFor(account));
    }

    function withdraw(uint256 seed) external {
        address account = anyWallet(seed);
        if (account == operator && seed % 5 != 0) return; // a reset, which should not be too frequent
        uint256 allowed = node.contributionTimestamp(account) + 1 days;
        if (account != operator && block.timestamp < allowed) vm.warp(allowed);
        vm.prank(account);
        node.withdrawContribution();
    }

    function finalize() external {
        if (node.status() != IServiceNodeContribution.Status.WaitForFinalized || isListed()) return;
        vm.prank(operator);
        node.finalize();
        noteRegistration();
    }

    function chooseStart(bool manual) external {
        vm.prank(operator);
        node.updateManualFinalize(manual);
    }

    function reserve(uint256 count, uint256 amountSeed) external {
        if (node.status() != IServiceNodeContribution.Status.WaitForOperatorContrib) return;
        ReservedContributor[] memory reserved = new ReservedContributor[](count % 6);
        uint256 remaining = REQUIREMENT;
        for (uint256 i = 0; i < reserved.length; ++i) {
            uint256 min = node.calcMinimumContribution(remaining, i, 10);
            uint256 most = remaining / 2 > min ? remaining / 2 : min;
            reserved[i] = ReservedContributor(wallet(101 + i), bound(amountSeed / (i + 1), min, most));
            remaining -= reserved[i].amount;
        }
        vm.prank(operator);
        node.updateReservedContributors(reserved);
    }

    function reset(uint256 seed) external {
        if (seed % 8 != 0 && node.status() != IServiceNodeContribution.Status.Finalized) return;
        vm.prank(operator);
        node.reset();
    }

    /// @notice The network lets the registered node go, so that its keys can be used again.
    function removeNode() external {
        if (!isListed()) return;
        vm.warp(block.timestamp + 2 hours);
        G1Point memory key = blsKey(1);
        BLSSignatureParams memory signature = exitSignature(key, block.timestamp, nobody());
        rewards.exitBLSPublicKeyWithSignature(key, block.timestamp, signature, nobody());
    }

    // What the invariants look at.

    function contracts() external view returns (ServiceNodeContribution, ServiceNodeRewards, SESH) {
        return (node, rewards, token);
    }

    function wallets() external pure returns (address[] memory list) {
        list = new address[](WALLETS);
        for (uint256 i = 0; i < WALLETS; ++i) list[i] = wallet(101 + i);
    }

    // Choices.

    function anyWallet(uint256 seed) private pure returns (address) {
        return wallet(101 + (seed % WALLETS));
    }

    function nextContributor(uint256 seed) private view returns (address) {
        bool isFirst = node.status() == IServiceNodeContribution.Status.WaitForOperatorContrib;
        return isFirst ? operator : anyWallet(seed);
    }

    function isListed() private view returns (bool) {
        return rewards.totalNodes() > 0;
    }

    function seatAmount(address account) private view returns (uint256) {
        (uint256 amount, bool received) = node.reservedContributions(account);
        return received ? 0 : amount;
    }

    /// @dev Not while the keys are listed, for the node that fills could not register.
    function isOpenFor(address account) private view returns (bool) {
        if (node.status() > IServiceNodeContribution.Status.OpenForPublicContrib || isListed()) return false;
        if (node.contributions(account) > 0 || seatAmount(account) > 0) return true;
        (address[] memory reserved, , bool[] memory received) = node.getReserved();
        uint256 taken = node.contributorAddressesLength();
        for (uint256 i = 0; i < reserved.length; ++i) if (!received[i]) taken++;
        return taken < 10 && maximumFor(account) > 0;
    }

    function minimumFor(address account) private view returns (uint256) {
        if (seatAmount(account) > 0) return seatAmount(account);
        return node.contributions(account) > 0 ? 0 : node.minimumContribution();
    }

    function maximumFor(address account) private view returns (uint256) {
        return
            REQUIREMENT - node.totalContribution() - node.totalReservedContribution() + seatAmount(account);
    }

    function deposit(address account, uint256 amount) private {
        contribute(account, amount, wallet(amount % 300));
        given += amount;
        if (node.status() == IServiceNodeContribution.Status.Finalized) noteRegistration();
    }

    function noteRegistration() private {
        registrations++;
        secretKeyOf[rewards.nextServiceNodeID() - 1] = secretKey(1);
    }
}
